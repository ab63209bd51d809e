// The <details> menus of the bar: Escape, a click elsewhere or leaving with the keyboard closes them.

export function menus() {
  const all = [...document.querySelectorAll('details.s-menu')];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of all.filter((m) => m.open)) {
      const inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) menu.querySelector('summary').focus();
    }
  });
  const closeOutside = (event) => {
    for (const menu of all) if (menu.open && !menu.contains(event.target)) menu.open = false;
  };
  document.addEventListener('click', closeOutside);
  document.addEventListener('focusin', closeOutside);
}
