// All countries with what a colouring needs of them, and which colouring an address asks for.
import { useAnswer } from '../../api.js';
import { html, useMemo, useRef } from '../../html.js';
import { INDICATORS } from '../../template.js';
import { words } from '../../words.js';
import { FIGURE_QUERY, valuesOf } from './figures.js';
import { Key, UnsureKey } from './key.js';
import { QUERY, READINESS, countriesOf, isFigure, keysOf } from './standings.js';

/** The colouring that an address asks for. */
export function colouringOf(parameters) {
  const [figure, indicator] = [parameters.get('figure'), parameters.get('indicator')];
  if (isFigure(figure)) return figure;
  return INDICATORS.includes(indicator) ? indicator : READINESS;
}

/** The parameters that ask for a colouring. */
export const parametersOf = colouring => ({
  figure: isFigure(colouring) ? colouring : null,
  indicator: INDICATORS.includes(colouring) ? colouring : null,
});

/** A colouring with its countries once they are there; until then the last one that was, so that nothing is drawn that is not so. */
export function useCountries(wanted) {
  const last = useRef({});
  const statuses = useAnswer(QUERY);
  const figures = useAnswer(isFigure(wanted) ? FIGURE_QUERY : null, { figure: wanted });
  const isThere = Boolean(statuses.data && (figures.data || !isFigure(wanted)));
  const countries = useMemo(
    () => isThere && countriesOf(statuses.data, figures.data && valuesOf(figures.data)),
    [isThere, statuses.data, figures.data, wanted]);
  if (countries) last.current = { colouring: wanted, all: countries };
  return { ...last.current, failed: [statuses, figures].find(answer => answer.error) };
}

/** The years from the first of which something is reported to this one. */
export function yearsOf(countries, today) {
  const thisYear = Number(today.slice(0, 4));
  const firstYear = Math.min(thisYear - 1, ...countries.map(({ first }) => Number(first.slice(0, 4))));
  return Array.from({ length: thisYear - firstYear + 1 }, (_, at) => firstYear + at);
}

export const Legend = ({ colouring, countries }) => html`
  <ul class="keys" aria-label=${words.world.legend}>
    ${keysOf(colouring).map(key => html`
      <li key=${key}><${Key} of=${key} colouring=${colouring} /> <span class="count">${countries.filter(country => country.key === key).length}</span></li>`)}
    <li><${UnsureKey} colouring=${colouring} /> <span class="count">${countries.filter(country => !country.isSure).length}</span></li>
  </ul>`;
