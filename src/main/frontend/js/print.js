// Print buttons: hidden in the markup, because without scripting they could do nothing.

export function print() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
