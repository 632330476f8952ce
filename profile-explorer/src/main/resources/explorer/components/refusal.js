// What is wrong with an address, in the page's language: the API says where, and what stood there is known.
import { isDate } from '../dates.js';
import { words } from '../words.js';

const dateText = value => (isDate(value) ? words.refusal.year(value) : words.refusal.date(value));

const TEXTS = {
  country: words.refusal.country,
  countries: words.refusal.country,
  asOf: dateText,
  knownAt: words.refusal.instant,
  indicators: words.refusal.indicator,
};

/** {text, said}: a sentence, and the API's own words where there is no better one. */
export function refusalText({ code, message, place = [], value }) {
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return { text: words.refusal.closed };
  const named = place.findLast(step => Object.hasOwn(TEXTS, step));
  return named && typeof value === 'string' ? { text: TEXTS[named](value) } : { text: words.refusal.other, said: message };
}
