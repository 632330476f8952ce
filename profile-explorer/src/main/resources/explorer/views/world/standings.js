// Where every country stood on any date: read from its changes of status, so that no date has to be asked for.
import { AREAS, INDICATORS, STATUSES } from '../../template.js';
import { percent, words } from '../../words.js';

export const READINESS = 'READINESS';

/** What the template counts: all of it but child online protection. */
const COUNTED = INDICATORS.filter(indicator => !AREAS.CHILD_ONLINE_PROTECTION.includes(indicator));
const POINTS = { IN_PLACE: 2, IN_DEVELOPMENT: 1 };
const BANDS = ['BAND_0', 'BAND_1', 'BAND_2', 'BAND_3', 'BAND_4'];

export const QUERY = `
  query World {
    statusHistories {
      country { code numeric region }
      changes { indicator on status }
    }
  }`;

/** One country, with its changes by indicator. */
function countryOf({ country, changes }) {
  const byIndicator = new Map(INDICATORS.map(indicator => [indicator, []]));
  changes.forEach(change => byIndicator.get(change.indicator).push(change));
  return { ...country, byIndicator, first: changes.reduce((first, { on }) => (on < first ? on : first), '9999') };
}

export const countriesOf = answer => answer.statusHistories.map(countryOf);

/** The last change of an indicator by a date, or undefined. */
const changeOn = (country, indicator, date) => country.byIndicator.get(indicator).findLast(({ on }) => on <= date);

/** Its share of section 1, 0 to 1: (2 × in place + 1 × in development) / (2 × 17). */
export function readiness(country, date) {
  const points = COUNTED.reduce((sum, indicator) => sum + (POINTS[changeOn(country, indicator, date)?.status] ?? 0), 0);
  return points / (2 * COUNTED.length);
}

/**
 * Where a country stands on a date, by a colouring.
 * @return {key, since, share}: key is a status or a band; since only for statuses, share only for readiness
 */
export function standing(country, colouring, date) {
  if (colouring === READINESS) {
    const share = readiness(country, date);
    return { key: BANDS[Math.ceil(share * 4)], share };
  }
  const change = changeOn(country, colouring, date);
  return { key: change?.status ?? 'NOT_REPORTED', since: change?.on };
}

/** All that a colouring tells apart, from the most to the least. */
export const keysOf = colouring => (colouring === READINESS ? BANDS.toReversed() : STATUSES);

/** In words. */
export function wordsOf(key) {
  const band = BANDS.indexOf(key);
  if (band < 0) return words.status[key];
  return band === 0 ? words.world.bands.none : words.world.bands.upTo(percent(band / 4));
}

export const nameOf = colouring => (colouring === READINESS ? words.world.readiness : words.indicator[colouring]);

/** How many countries have each key at the end of each of these years. */
export function trend(countries, colouring, years, today) {
  return years.map(year => {
    const end = `${year}-12-31`;
    const counts = Object.fromEntries(keysOf(colouring).map(key => [key, 0]));
    countries.forEach(country => counts[standing(country, colouring, end < today ? end : today).key]++);
    return { year, counts };
  });
}
