// The background figures of every country on any date: read from all their values, so that no date has to be asked for.
import { OLD_YEARS, effective, yearsBetween } from '../../dates.js';
import { figureText, roundFigureText, words } from '../../words.js';

export const FIGURE_QUERY = `
  query Figure($figure: Figure!) {
    figureHistories(figure: $figure) {
      country { code }
      values { on value effective }
    }
  }`;

/** Where the second band and each further one begins; those of the population are ten times as wide each. */
const BOUNDS = {
  POPULATION: [1_000_000, 10_000_000, 100_000_000, 1_000_000_000],
  INTERNET_USERS: [5, 25, 50, 75],
};

/** All values by country. */
export const valuesOf = answer => new Map(answer.figureHistories.map(({ country, values }) => [country.code, values]));

/** The value on a date, its band from 0, and whether it is recent; undefined where none is reported. */
export function figureOn(values, figure, date) {
  const found = values.findLast(({ on }) => on <= date);
  if (!found) return undefined;
  const { value, on } = found;
  return { value, effective: found.effective, band: BOUNDS[figure].filter(bound => value >= bound).length, isRecent: yearsBetween(on, date) < OLD_YEARS };
}

/** A band in words. */
export function bandText(figure, band) {
  const bounds = BOUNDS[figure].map(bound => roundFigureText(figure, bound));
  if (band === 0) return words.world.figureBands.under(bounds[0]);
  return band === bounds.length ? words.world.figureBands.from(bounds.at(-1)) : words.world.figureBands.between(bounds[band - 1], bounds[band]);
}

/** A value in words, with the time to which it applies. */
export const datedText = (figure, standing) => `${figureText(figure, standing.value)} (${effective(standing.effective)})`;
