// All countries on a date: as a map, over the years, and as a table, coloured by readiness, a background figure or an indicator.
import { changed, go } from '../address.js';
import { useAnswer } from '../api.js';
import { DateSlider } from '../components/date-slider.js';
import { Face, NoAnswerFace, Waiting } from '../components/faces.js';
import { QueryLink } from '../components/query-link.js';
import { readinessText } from '../components/readiness.js';
import { useTitle } from '../components/title.js';
import { date, isDate, today } from '../dates.js';
import { html, useEffect, useMemo, useRef, useState } from '../html.js';
import { AREAS, FIGURES, INDICATORS, areaNumber, indicatorNumber } from '../template.js';
import { regionName, words } from '../words.js';
import { FIGURE_QUERY, valuesOf } from './world/figures.js';
import { AREAS_OF_THE_MAP } from './world/areas.js';
import { Key, UnsureKey } from './world/key.js';
import { WorldMap } from './world/map.js';
import { QUERY, READINESS, countriesOf, isFigure, keysOf, nameOf, readiness, standing, textOf } from './world/standings.js';
import { CountryTable } from './world/table.js';
import { Trend } from './world/trend.js';

/** The colouring that an address asks for. */
function colouringOf(parameters) {
  const [figure, indicator] = [parameters.get('figure'), parameters.get('indicator')];
  if (isFigure(figure)) return figure;
  return INDICATORS.includes(indicator) ? indicator : READINESS;
}

const choose = ({ target: { value } }) =>
  go(changed({ figure: isFigure(value) ? value : null, indicator: INDICATORS.includes(value) ? value : null, standing: null }));

const Colouring = ({ colouring }) => html`
  <label class="colouring">${words.world.colouring}
    <select onChange=${choose}>
      <option value=${READINESS} selected=${colouring === READINESS}>${words.world.readinessLong}</option>
      <optgroup label=${words.world.figures}>
        ${FIGURES.map(figure => html`<option value=${figure} selected=${figure === colouring}>${words.figure[figure]}</option>`)}
      </optgroup>
      ${Object.entries(AREAS).map(([area, indicators]) => html`
        <optgroup label=${`${areaNumber(area)} ${words.area[area]}`}>
          ${indicators.map(indicator => html`
            <option value=${indicator} selected=${indicator === colouring}>${indicatorNumber(indicator)} ${words.indicator[indicator]}</option>`)}
        </optgroup>`)}
    </select>
  </label>`;

const Zoom = ({ zoom }) => html`
  <label class="zoom">${words.world.zoom}
    <select onChange=${({ target }) => go(changed({ zoom: target.value }), { replace: true })}>
      <option value="">${words.world.allRegions}</option>
      ${Object.entries(AREAS_OF_THE_MAP).map(([region, areas]) => html`
        <optgroup label=${regionName(region)}>
          ${Object.keys(areas).map(area => html`<option value=${area} selected=${area === zoom}>${regionName(area)}</option>`)}
        </optgroup>`)}
    </select>
  </label>`;

const SETTLED_MS = 100;

const Legend = ({ colouring, countries }) => html`
  <ul class="keys" aria-label=${words.world.legend}>
    ${keysOf(colouring).map(key => html`
      <li key=${key}><${Key} of=${key} colouring=${colouring} /> <span class="count">${countries.filter(country => country.key === key).length}</span></li>`)}
    <li><${UnsureKey} colouring=${colouring} /> <span class="count">${countries.filter(country => !country.isSure).length}</span></li>
  </ul>`;

/** A colouring with its countries once they are there; until then the last one that was, so that nothing is drawn that is not so. */
function useCountries(wanted) {
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

/** A date once it has stayed the same for a moment: the table is long, and must not hold up the slider. */
function useSettled(date) {
  const [settled, setSettled] = useState(date);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(date), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [date]);
  return settled;
}

export default function World({ parameters }) {
  const [moving, setMoving] = useState(null);
  const chosen = parameters.get('asOf');
  const asOf = moving ?? (isDate(chosen) ? chosen : today());
  const wanted = colouringOf(parameters);
  const { all, colouring, failed } = useCountries(wanted);

  const settled = useSettled(asOf);
  const table = useMemo(() => {
    if (!all) return null;
    const rows = all.map(country => ({ ...country, readiness: readiness(country, settled), ...standing(country, colouring, settled) }));
    return html`<${CountryTable} countries=${rows} colouring=${colouring} parameters=${parameters} />`;
  }, [all, colouring, settled, parameters]);

  const isWrong = chosen !== null && !isDate(chosen);
  useTitle(failed || isWrong ? null : words.world.pageTitle(nameOf(wanted), date(asOf)));
  if (isWrong) return html`<${Face} face=${{ ...words.faces.refused, text: words.refusal.date(chosen) }} home />`;
  if (failed) return html`<${NoAnswerFace} error=${failed.error} again=${failed.again} />`;
  if (!all) return html`<${Waiting} />`;

  const countries = all.map(country => ({ ...country, ...standing(country, colouring, asOf) }));
  const byNumeric = new Map(countries.map(country => [
    country.numeric,
    {
      code: country.code, key: country.key, isSure: country.isSure,
      textOf: () => (colouring === READINESS ? readinessText(readiness(country, asOf)) : textOf(country, colouring)),
    },
  ]));
  const thisYear = Number(today().slice(0, 4));
  const firstYear = Math.min(thisYear - 1, ...all.map(({ first }) => Number(first.slice(0, 4))));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, at) => firstYear + at);
  const set = to => {
    go(changed({ asOf: to }));
    setMoving(null);
  };

  return html`
    <header class="title">
      <h1>${words.world.title}</h1>
      <p class="place">${words.world.lead}</p>
    </header>
    <section class="when" aria-label=${words.world.choose}>
      <${Colouring} colouring=${wanted} />
      <${DateSlider} label=${words.world.asOf} value=${asOf} from=${`${firstYear}-01-01`} to=${today()} onMove=${setMoving} onSet=${set} plays />
      <${Legend} colouring=${colouring} countries=${countries} />
      <${Zoom} zoom=${parameters.get('zoom')} />
      <${WorldMap} zoom=${parameters.get('zoom')} standingOf=${numeric => byNumeric.get(numeric)} parameters=${{ asOf: chosen }} />
    </section>
    <${Trend} countries=${all} colouring=${colouring} years=${years} today=${today()} asOf=${asOf} />
    ${table}
    <${QueryLink} query=${isFigure(colouring) ? `${FIGURE_QUERY}\n${QUERY}` : QUERY} variables=${isFigure(colouring) ? { figure: colouring } : undefined} />`;
}
