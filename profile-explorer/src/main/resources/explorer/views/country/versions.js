// The versions of a profile: it changes on some days only, so a date has the version of the last such day before it.
import { ask } from '../../api.js';
import { isDate } from '../../dates.js';
import { useEffect } from '../../html.js';
import { VERSION } from './queries.js';

/** Before the first day of change there is one version, too. */
const BEFORE_ALL = '1800-01-01';
const AT_ONCE = 4;
const MOST = 120;

/** The day whose version a date has; what is no date the API may answer for stays as it is, for the API to refuse. */
export const versionOf = (days, asOf) => (isDate(asOf) && asOf >= BEFORE_ALL ? days.findLast(day => day <= asOf) ?? BEFORE_ALL : asOf);

/** Fetches the versions around a date, the nearest first, so that the slider needs to wait for none. */
export function useVersionsAround(days, asOf, variables) {
  const key = days && JSON.stringify(variables);
  useEffect(() => {
    if (!key) return undefined;
    let wanted = true;
    const here = days.findLastIndex(day => day <= asOf);
    const waiting = [BEFORE_ALL, ...days]
      .map((day, at) => ({ day, distance: Math.abs(at - 1 - here) }))
      .sort((one, other) => one.distance - other.distance)
      .slice(0, MOST)
      .map(({ day }) => day);
    const next = () => {
      const day = waiting.shift();
      if (wanted && day) ask(VERSION, { ...variables, asOf: day }).then(next, () => {});
    };
    for (let i = 0; i < AT_ONCE; i++) next();
    return () => {
      wanted = false;
    };
  }, [key]);
}

/** Whether a version says something else than an earlier one: another status, or other measures. */
export function differs(statement, earlier) {
  const measures = said => said.measures.map(measure => measure.event.id).join();
  return statement.status !== earlier.status || statement.since !== earlier.since || measures(statement) !== measures(earlier);
}
