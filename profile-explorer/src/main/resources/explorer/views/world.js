// All countries on a date: as a map, over the years, and as a table, coloured by readiness, a background figure or an indicator.
import { address, changed, go } from '../address.js';
import { DateSlider } from '../components/date-slider.js';
import { Face, NoAnswerFace, Waiting } from '../components/faces.js';
import { QueryLink } from '../components/query-link.js';
import { TakeAway } from '../components/take-away.js';
import { useTitle } from '../components/title.js';
import { date, isDate, today } from '../dates.js';
import { html, useEffect, useMemo, useState } from '../html.js';
import { AREAS, FIGURES, areaNumber, indicatorNumber } from '../template.js';
import { regionName, words } from '../words.js';
import { AREAS_OF_THE_MAP } from './world/areas.js';
import { mapChart, trendChart } from './world/charts.js';
import { Legend, colouringOf, parametersOf, useCountries, yearsOf } from './world/countries.js';
import { FIGURE_QUERY } from './world/figures.js';
import { WorldMap, placesOf } from './world/map.js';
import { Patterns } from './world/patterns.js';
import { QUERY, READINESS, isFigure, nameOf, readiness, standing } from './world/standings.js';
import { CountryTable } from './world/table.js';
import { Trend } from './world/trend.js';

const choose = ({ target: { value } }) =>
  go(changed({ ...parametersOf(value), standing: null }));

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
  const places = placesOf(countries, colouring, asOf);
  const years = yearsOf(all, today());
  const zoom = parameters.get('zoom');
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
      <${DateSlider} label=${words.world.asOf} value=${asOf} from=${`${years[0]}-01-01`} to=${today()} onMove=${setMoving} onSet=${set} plays />
      <${Patterns} />
      <div class="chart-box">
        <${Legend} colouring=${colouring} countries=${countries} />
        <${Zoom} zoom=${zoom} />
        <p class="to-table"><a href="#countries">${words.world.toTable}</a></p>
        <${WorldMap} zoom=${zoom} standingOf=${numeric => places.get(numeric)} parameters=${{ asOf: chosen }} />
        <${TakeAway} chart=${mapChart(countries, colouring, asOf, zoom)} />
      </div>
    </section>
    <${Trend} countries=${all} colouring=${colouring} years=${years} today=${today()} asOf=${asOf} />
    <p class="besides"><a href=${address('/lines', { show: isFigure(colouring) ? colouring : null })}>${words.charts.several}</a></p>
    ${table}
    <${QueryLink} query=${isFigure(colouring) ? `${FIGURE_QUERY}\n${QUERY}` : QUERY} variables=${isFigure(colouring) ? { figure: colouring } : undefined} />`;
}
