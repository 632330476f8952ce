// Where every country stood on any date: read from its changes of status, so that no date has to be asked for.
import { OLD_YEARS } from '../../dates.js';
import { mayAlreadyBeText } from '../../components/status.js';
import { AREAS, FIGURES, INDICATORS, STATUSES } from '../../template.js';
import { isThin } from '../../components/readiness.js';
import { percent, words } from '../../words.js';
import { bandText, datedText, figureOn } from './figures.js';

export const READINESS = 'READINESS';

/** Whether a colouring is one of the background figures, and not an indicator or readiness. */
export const isFigure = colouring => FIGURES.includes(colouring);

/** What the template counts: all of it but child online protection. */
const COUNTED = INDICATORS.filter(indicator => !AREAS.CHILD_ONLINE_PROTECTION.includes(indicator));
const POINTS = { IN_PLACE: 2, IN_DEVELOPMENT: 1, ABSENT: 0, NOT_REPORTED: 0 };
const MOST_POINTS = { ...POINTS, NOT_REPORTED: 2 };
const NOTHING = { status: 'NOT_REPORTED', mayAlreadyBe: [] };
const BANDS = ['BAND_0', 'BAND_1', 'BAND_2', 'BAND_3', 'BAND_4'];

export const QUERY = `
  query World {
    statusHistories {
      country { code numeric region }
      changes { indicator on status mayAlreadyBe }
    }
  }`;

/**
 * One country, with its changes by indicator, the values of the figure asked for, and the first day on which one of either is reported:
 * of the values where there is a figure.
 */
function countryOf({ country, changes }, figures) {
  const byIndicator = new Map(INDICATORS.map(indicator => [indicator, []]));
  changes.forEach(change => byIndicator.get(change.indicator).push(change));
  const reported = changes.filter(({ status }) => status !== 'NOT_REPORTED');
  const values = figures?.get(country.code) ?? [];
  return { ...country, byIndicator, values, first: (figures ? values : reported).reduce((first, { on }) => (on < first ? on : first), '9999') };
}

/** @param figures the values of a figure by country, where the countries are coloured by it */
export const countriesOf = (answer, figures) => answer.statusHistories.map(history => countryOf(history, figures));

/** Where an indicator stood on a date, since when, and what it may already have been. */
function stanceOn(country, indicator, date) {
  const changes = country.byIndicator.get(indicator);
  const at = changes.findLastIndex(({ on }) => on <= date);
  if (at < 0) return NOTHING;
  const { status, mayAlreadyBe } = changes[at];
  const before = changes.findLastIndex((change, place) => place < at && change.status !== status);
  return { status, mayAlreadyBe, since: changes[before + 1].on };
}

/** As the API's Readiness: score, lowest and highest from 0 to 1, and how many of the 17 indicators are reported. */
export function readiness(country, date) {
  const stances = COUNTED.map(indicator => stanceOn(country, indicator, date));
  const share = points => stances.reduce((sum, stance) => sum + points(stance), 0) / (2 * COUNTED.length);
  const possible = ({ status, mayAlreadyBe }) => [status, ...mayAlreadyBe];
  return {
    score: share(({ status }) => POINTS[status]),
    lowest: share(stance => Math.min(...possible(stance).map(status => POINTS[status]))),
    highest: share(stance => Math.max(...possible(stance).map(status => MOST_POINTS[status]))),
    reported: stances.filter(({ status }) => status !== 'NOT_REPORTED').length,
    of: COUNTED.length,
  };
}

/** The days up to a date on which readiness may change, from the first on which anything of it is reported. */
export function daysOfReadiness(country, date) {
  const changes = COUNTED.flatMap(indicator => country.byIndicator.get(indicator));
  const first = changes.filter(({ status }) => status !== 'NOT_REPORTED').reduce((least, { on }) => (on < least ? on : least), '9999');
  return [...new Set(changes.map(({ on }) => on))].filter(on => on >= first && on <= date).sort();
}

/**
 * Where a country stands on a date, by a colouring: {key, isSure, since, mayAlreadyBe}, or {key, isSure, value, effective} of a figure.
 * A key is a status or a band. A status is sure where no other may hold already; a band of readiness where at least half of the
 * indicators are reported; one of a figure where the figure is recent.
 */
export function standing(country, colouring, date) {
  if (colouring === READINESS) {
    const now = readiness(country, date);
    if (now.reported === 0) return { key: 'NOT_REPORTED', isSure: true };
    return { key: BANDS[Math.ceil(now.score * 4)], isSure: !isThin(now) };
  }
  if (isFigure(colouring)) {
    const figure = figureOn(country.values, colouring, date);
    return figure ? { ...figure, key: BANDS[figure.band], isSure: figure.isRecent } : { key: 'NOT_REPORTED', isSure: true };
  }
  const { status, since, mayAlreadyBe } = stanceOn(country, colouring, date);
  return { key: status, since: status === 'NOT_REPORTED' ? undefined : since, mayAlreadyBe, isSure: mayAlreadyBe.length === 0 };
}

/** All that a colouring tells apart, from the most to the least. */
export const keysOf = colouring => (colouring === READINESS || isFigure(colouring) ? [...BANDS.toReversed(), 'NOT_REPORTED'] : STATUSES);

/** A key in words. */
export function wordsOf(key, colouring) {
  const band = BANDS.indexOf(key);
  if (band < 0) return words.status[key];
  if (isFigure(colouring)) return bandText(colouring, band);
  return band === 0 ? words.world.bands.none : words.world.bands.between(25 * band - 24, percent(band / 4));
}

/** A standing in words: a figure with its date, a status with what it may already be. */
export function textOf(standing, colouring) {
  const { key, value, mayAlreadyBe = [] } = standing;
  if (value !== undefined) return datedText(colouring, standing);
  return [wordsOf(key, colouring), mayAlreadyBe.length > 0 && mayAlreadyBeText(mayAlreadyBe)].filter(Boolean).join('; ');
}

/** What is hatched, in words. */
export function unsureText(colouring) {
  if (isFigure(colouring)) return words.world.old(OLD_YEARS);
  return colouring === READINESS ? words.world.thin : words.world.unsure;
}

/** Of how many countries it is sure, in words. */
export const sureText = (count, colouring) => (isFigure(colouring) ? words.world.recent(count) : words.world.sure(count));

export const nameOf = colouring => (colouring === READINESS ? words.world.readiness : words.figure[colouring] ?? words.indicator[colouring]);

/** How many countries have each key at the end of each of these years, and of how many that is sure. */
export function trend(countries, colouring, years, today) {
  return years.map(year => {
    const end = `${year}-12-31`;
    const counts = Object.fromEntries(keysOf(colouring).map(key => [key, { all: 0, sure: 0 }]));
    countries.forEach(country => {
      const { key, isSure } = standing(country, colouring, end < today ? end : today);
      counts[key].all++;
      if (isSure) counts[key].sure++;
    });
    return { year, counts };
  });
}
