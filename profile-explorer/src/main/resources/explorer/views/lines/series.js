// What the lines are drawn of: for each country its points in time, each with how far it is certain.
import { useAnswer } from '../../api.js';
import { isThin } from '../../components/readiness.js';
import { OLD_YEARS, beginDay, today, yearsBetween } from '../../dates.js';
import { useMemo } from '../../html.js';
import { READINESS, countriesOf, daysOfReadiness, readiness } from '../world/standings.js';

const SOURCE = 'source { title publisher url publishedOn }';

export const FIGURES_QUERY = `
  query FiguresOverTime($countries: [CountryCode!]!, $figure: Figure!) {
    compareCountries(countries: $countries, asOf: "9999-12-31") {
      profiles {
        country { code }
        figures(figure: $figure) { value effective ${SOURCE} }
      }
    }
  }`;

export const READINESS_QUERY = `
  query ReadinessOverTime($countries: [CountryCode!]!) {
    statusHistories(countries: $countries) {
      country { code }
      changes { indicator on status mayAlreadyBe }
    }
    compareCountries(countries: $countries, asOf: "9999-12-31") {
      profiles {
        country { code }
        indicators(areas: [LEGAL, TECHNICAL, ORGANIZATION, CAPACITY_BUILDING, COOPERATION]) { evidence { ${SOURCE} } }
      }
    }
  }`;

const unique = sources => [...new Map(sources.map(source => [JSON.stringify(source), source])).values()];

/** A figure as it was reported; the line to the next is not sure where that comes years later. */
function ofFigures({ country: { code }, figures }) {
  const points = figures.map(({ value, effective, source }) => ({ on: beginDay(effective), value, effective, source }));
  points.forEach((point, at) => {
    point.isSure = at + 1 === points.length || yearsBetween(point.on, points[at + 1].on) < OLD_YEARS;
  });
  return { code, points, sources: unique(figures.map(({ source }) => source)) };
}

/** Readiness from each day on which it changes, from the first day on which anything is reported until today. */
function ofReadiness({ country: { code }, indicators }, histories) {
  const history = histories.find(each => each.code === code);
  const days = history ? daysOfReadiness(history, today()) : [];
  const points = days.map(on => {
    const now = readiness(history, on);
    return { on, value: 100 * now.score, low: 100 * now.lowest, high: 100 * now.highest, readiness: now, isSure: !isThin(now) };
  });
  return { code, points, history, sources: unique(indicators.flatMap(({ evidence }) => evidence.map(({ source }) => source))) };
}

/** The series of the countries of a choice in their order, once they are there; or why there are none. */
export function useSeries({ show, countries }) {
  const isReadiness = show === READINESS;
  const query = isReadiness ? READINESS_QUERY : FIGURES_QUERY;
  const variables = isReadiness ? { countries } : { countries, figure: show };
  const { data, error, again } = useAnswer(countries.length > 0 ? query : null, variables);
  const series = useMemo(() => {
    if (!data) return null;
    const { profiles } = data.compareCountries;
    return isReadiness
      ? profiles.map((profile, at) => ({ ...ofReadiness(profile, countriesOf(data)), at }))
      : profiles.map((profile, at) => ({ ...ofFigures(profile), at }));
  }, [data, isReadiness]);
  return { series, error, again, query, variables };
}

/** The years to show: those asked for, or all that there are. */
export function yearsOf(series, { show, from, to }) {
  const years = series.flatMap(({ points }) => points.map(({ on }) => Number(on.slice(0, 4))));
  const now = Number(today().slice(0, 4));
  const last = to ?? (show === READINESS || years.length === 0 ? now : Math.max(...years));
  const first = from ?? Math.min(last - 1, ...years);
  return { first: Math.min(first, last - 1), last };
}
