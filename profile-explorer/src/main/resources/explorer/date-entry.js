// Dates as readers write them, for the API's subset of EDTF: what the page shows as a date can be entered as well.
import { isDate } from './dates.js';
import { words } from './words.js';

/** Without accents, full stops and capitals. */
const plain = text => text.normalize('NFD').replace(/[\p{M}.]/gu, '').toLowerCase();

const monthName = new Intl.DateTimeFormat(words.locale, { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => plain(monthName.format(Date.UTC(2014, month, 1))));

const two = number => String(number).padStart(2, '0');

/** The two-digit month of a name or of its first letters, where no other begins so; else undefined. */
function monthOf(name) {
  const found = MONTHS.filter(month => month === name || (name.length > 2 && month.startsWith(name)));
  return found.length === 1 ? two(MONTHS.indexOf(found[0]) + 1) : undefined;
}

const joined = (...parts) => parts.filter(part => part !== undefined).join('-');

const FORMS = [
  [/^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/, (year, month, day) => joined(year, month && two(month), day && two(day))],
  [/^(?:(\d\d?)[./ -])?(\d\d?)[./ -](\d{4})$/, (day, month, year) => joined(year, two(month), day && two(day))],
  [/^(?:(\d\d?)(?:er|st|nd|rd|th)? )?(\p{L}+) (\d{4})$/u, (day, month, year) => monthOf(month) && joined(year, monthOf(month), day && two(day))],
  [/^(\p{L}+) (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/u, (month, day, year) => monthOf(month) && joined(year, monthOf(month), two(day))],
];

const isPartialDate = text => /^\d{4}$/.test(text) || (text.length === 7 && isDate(`${text}-01`)) || isDate(text);

/** A DATE, or undefined where the text is none. */
function partialDate(text) {
  const simple = plain(text).trim().replace(/\s+/g, ' ');
  const written = FORMS.map(([form, read]) => {
    const found = form.exec(simple);
    return found && read(...found.slice(1));
  });
  return written.find(each => each && isPartialDate(each));
}

/** What stands around the dates where the page shows "by then" and an interval: ['by ', ''], ['', ' to ', '']. */
const [BY] = words.date.by('|').split('|').map(plain);
const [FROM, TO] = words.date.between('|', '|').split('|').map(plain);

/** The rest of a text after a word at its head, and after what joins the two; undefined where it begins otherwise. */
function after(head, text) {
  const word = head.replace(/[\s:]+$/, '');
  return plain(text).startsWith(word) ? text.slice(word.length).replace(/^[\s:]+(le )?/, '') : undefined;
}

/** The two parts of a text that tells an interval, in words, with a dash or as EDTF has it; else undefined. */
function interval(text) {
  const whole = after(FROM, text) ?? text;
  return [new RegExp(TO, 'i'), /\s[-–—]\s/, '/'].map(between => whole.split(between)).find(parts => parts.length === 2);
}

/** A text that a reader entered as the API takes it: `by 26 August 2014` as `../2014-08-26`; what is no date is left as it is. */
export function entered(text) {
  const trimmed = text.trim();
  const latest = trimmed.startsWith('../') ? trimmed.slice(3) : after(BY, trimmed);
  const by = latest && partialDate(latest);
  if (by) return `../${by}`;
  const single = partialDate(trimmed);
  if (single) return single;
  const ends = interval(trimmed)?.map(partialDate);
  return ends?.every(Boolean) ? ends.join('/') : trimmed;
}

/** Whether it is in the API's subset of EDTF. */
export const isEffective = text => {
  const [from, to, ...more] = text.split('/');
  return more.length === 0 && (isPartialDate(from) || (from === '..' && to !== undefined)) && (to === undefined || isPartialDate(to));
};

