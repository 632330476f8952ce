// The map alone, with the same as a table.
import { Face, NoAnswerFace, Waiting } from '../components/faces.js';
import { isDate, today } from '../dates.js';
import { html } from '../html.js';
import { countryName, language, words } from '../words.js';
import { mapChart } from '../views/world/charts.js';
import { Legend, colouringOf, useCountries } from '../views/world/countries.js';
import { WorldMap, placesOf } from '../views/world/map.js';
import { Patterns } from '../views/world/patterns.js';
import { nameOf, standing } from '../views/world/standings.js';
import { Alone } from './alone.js';

const Table = ({ places, name }) => html`
  <details>
    <summary>${words.charts.data}</summary>
    <div class="scrolled" tabindex="0" role="group" aria-label=${words.charts.data}>
      <table>
        <thead><tr><th scope="col">${words.world.country}</th><th scope="col">${name}</th></tr></thead>
        <tbody>
          ${[...places.values()]
            .map(place => ({ ...place, name: countryName(place.code) }))
            .sort((one, other) => one.name.localeCompare(other.name, language))
            .map(place => html`<tr key=${place.code}><th scope="row">${place.name}</th><td>${place.textOf()}</td></tr>`)}
        </tbody>
      </table>
    </div>
  </details>`;

export default function WorldAlone({ parameters }) {
  const chosen = parameters.get('asOf');
  const asOf = chosen ?? today();
  const { all, colouring, failed } = useCountries(colouringOf(parameters));
  if (!isDate(asOf)) return html`<${Face} face=${{ ...words.faces.refused, text: words.refusal.date(asOf) }} home />`;
  if (failed) return html`<${NoAnswerFace} error=${failed.error} again=${failed.again} />`;
  if (!all) return html`<${Waiting} />`;

  const countries = all.map(country => ({ ...country, ...standing(country, colouring, asOf) }));
  const places = placesOf(countries, colouring, asOf);
  const zoom = parameters.get('zoom');
  return html`
    <${Alone} chart=${mapChart(countries, colouring, asOf, zoom)}>
      <${Patterns} />
      <${Legend} colouring=${colouring} countries=${countries} />
      <${WorldMap} zoom=${zoom} standingOf=${numeric => places.get(numeric)} parameters=${{ asOf }} target="_blank" />
      <${Table} places=${places} name=${nameOf(colouring)} />
    <//>`;
}
