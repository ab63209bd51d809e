// Visible texts live in message keys: the layout puts them on the data-text-* attributes of <template id="texts">.

const texts = document.getElementById('texts');

/** The text of that name: from the element or an ancestor that has its own, else the layout's; {0} becomes the value. */
export function text(name, element = null, value = '') {
  const attribute = `data-text-${name}`;
  const holder = element?.closest(`[${attribute}]`) ?? texts;
  return (holder?.getAttribute(attribute) ?? '').replace('{0}', value);
}

/** The time of day as written in the page's language ("10.42"); a text that is no instant is shown as it is. */
export function timeOfDay(instant) {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return String(instant);
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID';
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** Date and time of day in the page's language. */
export function moment(instant) {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
    .format(new Date(instant));
}
