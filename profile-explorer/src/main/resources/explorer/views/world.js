// All countries on a date: as a map, over the years, and as a table, coloured by an indicator or by readiness.
import { changed, go } from '../address.js';
import { useAnswer } from '../api.js';
import { DateSlider } from '../components/date-slider.js';
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { QueryLink } from '../components/query-link.js';
import { readinessText } from '../components/readiness.js';
import { date, isDate, today } from '../dates.js';
import { html, useEffect, useMemo, useState } from '../html.js';
import { AREAS, INDICATORS, areaNumber, indicatorNumber } from '../template.js';
import { words } from '../words.js';
import { Key, UnsureKey } from './world/key.js';
import { WorldMap } from './world/map.js';
import { QUERY, READINESS, countriesOf, keysOf, nameOf, readiness, standing, textOf } from './world/standings.js';
import { CountryTable } from './world/table.js';
import { Trend } from './world/trend.js';

const Colouring = ({ colouring }) => html`
  <label class="colouring">${words.world.colouring}
    <select onChange=${event => go(changed({ indicator: event.target.value === READINESS ? null : event.target.value, standing: null }))}>
      <option value=${READINESS} selected=${colouring === READINESS}>${words.world.readinessLong}</option>
      ${Object.entries(AREAS).map(([area, indicators]) => html`
        <optgroup label=${`${areaNumber(area)} ${words.area[area]}`}>
          ${indicators.map(indicator => html`
            <option value=${indicator} selected=${indicator === colouring}>${indicatorNumber(indicator)} ${words.indicator[indicator]}</option>`)}
        </optgroup>`)}
    </select>
  </label>`;

const Legend = ({ colouring, countries }) => html`
  <ul class="keys" aria-label=${words.world.legend}>
    ${keysOf(colouring).map(key => html`
      <li key=${key}><${Key} of=${key} /> <span class="count">${countries.filter(country => country.key === key).length}</span></li>`)}
    <li><${UnsureKey} colouring=${colouring} /> <span class="count">${countries.filter(country => !country.isSure).length}</span></li>
  </ul>`;

export default function World({ parameters }) {
  const [moving, setMoving] = useState(null);
  const { data, error, again } = useAnswer(QUERY);
  const chosen = parameters.get('asOf');
  const asOf = moving ?? (isDate(chosen) ? chosen : today());
  const colouring = INDICATORS.includes(parameters.get('indicator')) ? parameters.get('indicator') : READINESS;
  const all = useMemo(() => data && countriesOf(data), [data]);

  useEffect(() => {
    document.title = words.world.pageTitle(nameOf(colouring), date(asOf));
  }, [colouring, asOf]);

  if (error) return html`<${NoAnswerFace} error=${error} again=${again} />`;
  if (!all) return html`<${Waiting} />`;

  const countries = all.map(country => ({ ...country, readiness: readiness(country, asOf), ...standing(country, colouring, asOf) }));
  const byNumeric = new Map(countries.map(country => [
    country.numeric,
    {
      code: country.code, key: country.key, isSure: country.isSure,
      text: colouring === READINESS ? readinessText(country.readiness) : textOf(country),
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
      <${Colouring} colouring=${colouring} />
      <${DateSlider} label=${words.world.asOf} value=${asOf} from=${`${firstYear}-01-01`} to=${today()} onMove=${setMoving} onSet=${set} plays />
      <${Legend} colouring=${colouring} countries=${countries} />
      <${WorldMap} standingOf=${numeric => byNumeric.get(numeric)} parameters=${{ asOf: chosen }} />
    </section>
    <${Trend} countries=${all} colouring=${colouring} years=${years} today=${today()} asOf=${asOf} />
    <${CountryTable} countries=${countries} colouring=${colouring} parameters=${parameters} />
    <${QueryLink} query=${QUERY} />`;
}
