// Drafts save themselves: form[data-autosave="/url"] is posted 2 s after typing and when a field is left.
// Only the draft: a change of status always needs a button. The answer {version, savedAt} keeps the version current.
import { text, timeOfDay } from './texts.js';
import { autosaveBody, same, typedValues } from './values.js';

const AFTER_TYPING = 2_000;
const AFTER_LEAVING = 150;
const TIMEOUT = 15_000;
const LONGEST_RETRY = 60_000;
const SUBMIT_WAITS = 8_000;
const STILL_HERE = 20_000;

export function autosave() {
  for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form);
}

class Autosave {
  constructor(form) {
    this.form = form;
    this.state = form.querySelector('[data-save-state]');
    this.saved = typedValues(form);
    this.retry = AFTER_TYPING;
    this.stopped = false;

    form.addEventListener('input', () => this.schedule(AFTER_TYPING));
    form.addEventListener('change', () => this.schedule(AFTER_TYPING));
    form.addEventListener('focusout', (event) => {
      // Leaving for a button of this form: the submit carries everything itself.
      const button = event.relatedTarget?.form === this.form && event.relatedTarget.type === 'submit';
      if (!button) this.schedule(AFTER_LEAVING);
    });
    form.addEventListener('submit', (event) => this.beforeSubmit(event));
    addEventListener('online', () => this.schedule(0));
    addEventListener('pageshow', (event) => {
      // Back from the page cache after a submit: the version in this form is stale.
      if (event.persisted && this.submitted) location.reload();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.save({ keepalive: true });
    });
  }

  get dirty() {
    return !same(this.saved, typedValues(this.form));
  }

  schedule(delay) {
    clearTimeout(this.timer);
    if (this.stopped || this.submitted || !this.dirty) return;
    this.timer = setTimeout(() => this.save(), delay);
  }

  save(options = {}) {
    clearTimeout(this.timer);
    if (this.running || this.stopped || this.submitted || !this.dirty) return;
    this.running = this.post(options).finally(() => {
      this.running = undefined;
      if (this.dirty && !this.failing) this.schedule(AFTER_TYPING);
    });
  }

  async post(options) {
    const values = typedValues(this.form);
    this.show('saving');
    let response;
    let answer;
    try {
      response = await fetch(this.form.dataset.autosave, {
        method: 'POST',
        body: autosaveBody(this.form),
        headers: { 'X-Autosave': '1', Accept: 'application/json' },
        credentials: 'same-origin',
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
        ...options,
      });
      answer = response.ok ? await response.json() : null;
    } catch {
      return this.failed(navigator.onLine ? 'failed' : 'offline');
    }
    if (response.ok) return this.succeeded(values, answer);
    if (response.status === 409) return this.stop('conflict', this.form.dataset.conflictHref ?? location.href);
    // A redirect can only lead to the sign-in page; 403 is the token of a session that is gone.
    if (response.type === 'opaqueredirect' || [401, 403].includes(response.status)) {
      return this.stop('signed-out', this.form.dataset.loginHref ?? location.href);
    }
    if (response.status < 500 && response.status !== 429) {
      // Sending the same again changes nothing: wait until something is typed.
      this.saved = values;
      return this.show('invalid');
    }
    return this.failed('failed');
  }

  succeeded(values, { version, savedAt }) {
    this.failing = false;
    this.retry = AFTER_TYPING;
    this.saved = values;
    this.setVersion(version);
    this.show('saved', timeOfDay(savedAt));
    this.form.dispatchEvent(new CustomEvent('autosave:saved', { detail: { values } }));
  }

  // Other forms on the page that act on the same draft ("send") carry data-version-of with its key.
  setVersion(version) {
    const key = this.form.dataset.draftKey;
    const others = key ? document.querySelectorAll(`[data-version-of="${CSS.escape(key)}"]`) : [];
    for (const input of [...this.form.querySelectorAll('input[name=version]'), ...others]) input.value = version;
  }

  failed(state) {
    this.failing = true;
    this.show(state);
    this.timer = setTimeout(() => this.save(), this.retry);
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
  }

  stop(state, href) {
    this.stopped = true;
    clearTimeout(this.timer);
    this.show(state, '', href);
  }

  // A save under way may still raise the version: the submit waits for its answer, then goes with the new one.
  beforeSubmit(event) {
    clearTimeout(this.timer);
    if (!this.running || this.waited) {
      this.submitted = true;
      // A submit that led nowhere (stopped, or a download) must not end the saving.
      setTimeout(() => {
        this.submitted = this.waited = false;
        this.schedule(AFTER_TYPING);
      }, STILL_HERE);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.waiting) return;
    this.waiting = true;
    const submitter = event.submitter;
    const patience = new Promise((resolve) => setTimeout(resolve, SUBMIT_WAITS));
    Promise.race([this.running, patience]).then(() => {
      clearTimeout(this.timer);
      this.waited = true;
      this.waiting = false;
      this.form.requestSubmit(submitter);
    });
  }

  show(state, value = '', href = null) {
    if (!this.state) return;
    this.state.dataset.state = state;
    this.state.hidden = false;
    // The saving mark is for the eye only; announcing it every two seconds would drown everything else.
    if (state === 'saving') return;
    const words = text(state, this.state, value);
    const holder = this.state.querySelector('[data-save-text]') ?? this.state;
    if (holder.textContent === words && !href) return;
    holder.replaceChildren(words);
    if (!href) return;
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text(`${state}-link`, this.state);
    holder.append(' ', link);
  }
}
