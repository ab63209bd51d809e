// What a person typed into a form, as a plain object: name -> list of values.

const TECHNICAL = new Set(['_csrf', 'requestId', 'version']);

/** Typed values only: no hidden or password fields, no files, nothing marked data-local="off". */
export function typedValues(form) {
  const values = {};
  for (const field of form.elements) {
    if (!isTyped(field)) continue;
    const list = (values[field.name] ??= []);
    if (field.type === 'checkbox' || field.type === 'radio') {
      if (field.checked) list.push(field.value);
    } else if (field.multiple && field.selectedOptions) {
      list.push(...[...field.selectedOptions].map((option) => option.value));
    } else {
      list.push(field.value);
    }
  }
  return values;
}

/** Puts values back; returns [name, value] for those whose field is no longer on the page. */
export function putBack(form, values) {
  const homeless = [];
  for (const [name, list] of Object.entries(values)) {
    const fields = [...form.elements].filter((field) => isTyped(field) && field.name === name);
    if (!fields.length) {
      homeless.push(...list.filter((value) => value.trim()).map((value) => [name, value]));
      continue;
    }
    fields.forEach((field, index) => {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = list.includes(field.value);
      } else if (field.multiple && field.options) {
        for (const option of field.options) option.selected = list.includes(option.value);
      } else if (list[index] !== undefined) {
        field.value = list[index];
      }
    });
  }
  return homeless;
}

/** Same text? Line ends do not count, nor does a field that one side lacks and the other left empty. */
export function same(a, b) {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => flat(a[name]) === flat(b[name]));
}

/** The form as the server gets it on autosave: without the request id, whose repeat would get the first answer. */
export function autosaveBody(form) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== 'requestId') body.append(name, value);
  }
  return body;
}

function isTyped(field) {
  return field.name && !TECHNICAL.has(field.name) && !field.disabled && field.dataset.local !== 'off'
    && !['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image', 'fieldset', 'output'].includes(field.type);
}

function flat(list = []) {
  return list.map((value) => value.replace(/\r\n?/g, '\n')).join('\u0000').replace(/^\u0000*$/, '');
}
