// Where every country stood on any date: read from its changes of status, so that no date has to be asked for.
import { mayAlreadyBeText } from '../../components/status.js';
import { AREAS, INDICATORS, STATUSES } from '../../template.js';
import { isThin } from '../../components/readiness.js';
import { percent, words } from '../../words.js';

export const READINESS = 'READINESS';

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

/** One country, with its changes by indicator, and the first day on which one of them is reported. */
function countryOf({ country, changes }) {
  const byIndicator = new Map(INDICATORS.map(indicator => [indicator, []]));
  changes.forEach(change => byIndicator.get(change.indicator).push(change));
  const reported = changes.filter(({ status }) => status !== 'NOT_REPORTED');
  return { ...country, byIndicator, first: reported.reduce((first, { on }) => (on < first ? on : first), '9999') };
}

export const countriesOf = answer => answer.statusHistories.map(countryOf);

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

/**
 * Where a country stands on a date, by a colouring: {key, isSure, since, mayAlreadyBe}. A key is a status or a band of readiness.
 * It is sure where no other status may hold already; a band is where at least half of the indicators are reported.
 */
export function standing(country, colouring, date) {
  if (colouring === READINESS) {
    const now = readiness(country, date);
    if (now.reported === 0) return { key: 'NOT_REPORTED', isSure: true };
    return { key: BANDS[Math.ceil(now.score * 4)], isSure: !isThin(now) };
  }
  const { status, since, mayAlreadyBe } = stanceOn(country, colouring, date);
  return { key: status, since: status === 'NOT_REPORTED' ? undefined : since, mayAlreadyBe, isSure: mayAlreadyBe.length === 0 };
}

/** All that a colouring tells apart, from the most to the least. */
export const keysOf = colouring => (colouring === READINESS ? [...BANDS.toReversed(), 'NOT_REPORTED'] : STATUSES);

/** In words. */
export function wordsOf(key) {
  const band = BANDS.indexOf(key);
  if (band < 0) return words.status[key];
  return band === 0 ? words.world.bands.none : words.world.bands.upTo(percent(band / 4));
}

/** A standing in words, with what it may already be. */
export const textOf = ({ key, mayAlreadyBe = [] }) => [wordsOf(key), mayAlreadyBe.length > 0 && mayAlreadyBeText(mayAlreadyBe)].filter(Boolean).join('; ');

export const nameOf = colouring => (colouring === READINESS ? words.world.readiness : words.indicator[colouring]);

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
