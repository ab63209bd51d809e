// Keeps what is typed on the device until the server has it, and offers it back.
import * as store from './store.js';
import { moment, text } from './texts.js';
import { putBack, same, typedValues } from './values.js';

export function copies() {
  store.removeOld();
  settleSent();
  for (const form of document.querySelectorAll('form[data-draft-key]')) {
    const key = store.keyOf(form);
    if (key) watch(form, key);
  }
  for (const form of document.querySelectorAll('form[data-logout]')) {
    form.addEventListener('submit', () => store.ownKeys().forEach(store.remove));
  }
}

// A form was sent just before this page. Its copy goes only when the answer says that the server took it: a success
// message, or the same form with a newer version and no errors. A sign-in page, an error page or anything else keeps it.
function settleSent() {
  const page = document.querySelector('main')?.dataset.page ?? '';
  const refused = !document.body.dataset.account || page.startsWith('error');
  const success = document.querySelector('[data-flash="success"]');
  const errors = document.querySelector('.govuk-error-summary');
  for (const key of refused ? store.allKeys() : store.ownKeys()) {
    const copy = store.read(key);
    if (!copy?.sent) continue;
    const form = [...document.querySelectorAll('form[data-draft-key]')].find((f) => store.keyOf(f) === key);
    const newer = form && !errors && version(form) !== copy.version;
    if (!refused && (success || newer)) store.remove(key);
    else store.write(key, { ...copy, sent: false });
  }
}

function watch(form, key) {
  const copy = store.read(key);
  if (copy && same(copy.values, typedValues(form))) store.remove(key);
  else if (copy) offer(form, key, copy);

  let timer;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    store.write(key, { time: Date.now(), version: version(form), values: typedValues(form), sent: false });
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 250);
  });
  form.addEventListener('change', keep);
  addEventListener('pagehide', () => timer && keep());
  form.addEventListener('submit', () => {
    store.write(key, { time: Date.now(), version: version(form), values: typedValues(form), sent: true });
  });
  // The server has it: drop the copy, unless more was typed meanwhile.
  form.addEventListener('autosave:saved', (event) => {
    if (same(event.detail.values, typedValues(form))) {
      clearTimeout(timer);
      store.remove(key);
    } else {
      keep();
    }
  });
}

// The markup comes from <template id="texts"> in the layout.
function offer(form, key, copy) {
  const template = document.getElementById('texts');
  if (!template) return;
  const banner = template.content.firstElementChild.cloneNode(true);
  banner.querySelector('[data-when]').textContent = text('draft-when', form, moment(copy.time));
  banner.querySelector('[data-use]').addEventListener('click', () => {
    const homeless = putBack(form, copy.values);
    form.dispatchEvent(new Event('input', { bubbles: true }));
    form.querySelectorAll('textarea').forEach((area) => area.dispatchEvent(new Event('input')));
    if (homeless.length) showHomeless(banner, homeless);
    else close(banner, form);
  });
  banner.querySelector('[data-drop]').addEventListener('click', () => {
    store.remove(key);
    close(banner, form);
  });
  form.before(banner);
}

// Typed into rows that the form no longer has: shown as text, to be copied by hand.
function showHomeless(banner, homeless) {
  const list = banner.querySelector('[data-homeless]');
  list.hidden = false;
  for (const [, value] of homeless) {
    const item = document.createElement('li');
    item.textContent = value;
    list.querySelector('ul').append(item);
  }
  banner.querySelector('[data-use]').remove();
}

function close(banner, form) {
  banner.remove();
  const first = form.querySelector('input:not([type=hidden]), select, textarea');
  first?.focus();
}

function version(form) {
  return form.querySelector('input[name=version]')?.value ?? '';
}
