// Dates in words. They are text in ISO 8601 from end to end, and never an instant in a time zone.
import { words } from './words.js';

const UTC = { timeZone: 'UTC' };
const FORMATS = {
  10: new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', year: 'numeric', ...UTC }),
  7: new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', ...UTC }),
};
const INSTANT = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'medium', ...UTC });

/** 2014-08-26 as 26 August 2014, 2011-10 as October 2011, 2007 as it is. */
export const date = text => (FORMATS[text.length] ? words.date.written(FORMATS[text.length].format(new Date(`${text}T00:00:00Z`.replace(/^(\d{4}-\d\d)T/, '$1-01T')))) : text);

/** An instant, in UTC. */
export const instant = text => words.date.utc(words.date.written(INSTANT.format(new Date(text))));

/** When a fact took effect, in the API's subset of EDTF: `../2014-08-26` as by 26 August 2014. */
export function effective(text) {
  const [from, to] = text.split('/');
  if (to === undefined) return date(from);
  return from === '..' ? words.date.by(date(to)) : words.date.between(date(from), date(to));
}

/** Since when: `since 2007`, `since 26 August 2014 at the latest`. */
export function since(text) {
  const [from, to] = text.split('/');
  if (to === undefined) return words.date.since(date(from));
  return from === '..' ? words.date.sinceAtTheLatest(date(to)) : words.date.sinceBetween(date(from), date(to));
}

const lastDay = text => {
  const [year, month, day] = text.split('-').map(Number);
  return day ? text : textOf(Math.round(Date.UTC(month ? year : year + 1, month ?? 0, 1) / 86_400_000) - 1);
};
const firstDay = text => `${text}-01-01`.slice(0, 10);

/** The days on which a fact may have begun: the first, or null where it is not known, and the last. */
export function span(effective) {
  const [from, to = from] = effective.split('/');
  return { first: from === '..' ? null : firstDay(from), last: lastDay(to) };
}

/** The day from which on profiles show a fact: the last on which it can have begun. */
export function beginDay(effective) {
  const [from, to] = effective.split('/');
  return lastDay(from === '..' ? to : from);
}

/** 2014-08-26 as August 2014. */
export const month = day => date(day.slice(0, 7));

/** Whole years from one day to a later one. */
export const yearsBetween = (day, later) => Number(later.slice(0, 4)) - Number(day.slice(0, 4)) - (later.slice(4) < day.slice(4) ? 1 : 0);

/** An age is worth a word from these years on. */
export const OLD_YEARS = 5;

/** Today, in UTC. */
export const today = () => new Date().toISOString().slice(0, 10);

/** 2014-08-26 as the number of days since 1970, and back: what a slider counts in. */
export const dayOf = text => Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
export const textOf = day => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Whether it is a date as addresses have it. */
export const isDate = text => /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(dayOf(text)) && textOf(dayOf(text)) === text;
