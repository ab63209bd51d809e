// Unsaved text kept on this device, one entry per account and form: {time, version, values, sent}.
// Storage may be full or switched off; then there simply is no copy.

const PREFIX = 'sasaran:';
const KEPT_DAYS = 14;

const account = () => document.body.dataset.account ?? '';

/** Storage key of a form's copy, or null when the form keeps none or nobody is signed in. */
export function keyOf(form) {
  const draft = form.dataset.draftKey;
  return draft && account() ? `${PREFIX}${account()}:${draft}` : null;
}

export function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

export function write(key, copy) {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function remove(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}

/** Keys of all copies on this device, of whatever account. */
export function allKeys() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** Keys of the copies of the account that is signed in. */
export function ownKeys() {
  return account() ? allKeys().filter((key) => key.startsWith(`${PREFIX}${account()}:`)) : [];
}

/** Text that nobody came back for does not stay on a device for ever. */
export function removeOld(now = Date.now()) {
  for (const key of allKeys()) {
    const copy = read(key);
    if (!copy || now - copy.time > KEPT_DAYS * 86_400_000) remove(key);
  }
}
