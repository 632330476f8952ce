// The map: each country in the colour and the pattern of where it stands. It is for the eye; the table has the same for all.
import '../../libraries/d3-array/d3-array.min.js';
import '../../libraries/d3-geo/d3-geo.min.js';
import '../../libraries/topojson-client/topojson-client.min.js';
import { address } from '../../address.js';
import { readinessText } from '../../components/readiness.js';
import { html, useEffect, useMemo, useState } from '../../html.js';
import { countryName, words } from '../../words.js';
import { boundsOf } from './areas.js';
import { READINESS, readiness, textOf } from './standings.js';
import { SMALL_COUNTRIES } from './small-countries.js';

const { extent, geoEqualEarth, geoPath } = globalThis.d3;
const { feature } = globalThis.topojson;
const WIDTH = 960;
const HEIGHT = 440;
const ANTARCTICA = '010';

const shapes = fetch(new URL('../../libraries/world-atlas/countries-110m.json', import.meta.url)).then(response => response.json());

const WHOLE = [0, 0, WIDTH, HEIGHT];

/** Where bounds in degrees lie on the map: left, top, width, height. */
function boxOf(projection, [west, south, east, north]) {
  const middle = (one, other) => [one, (one + other) / 2, other];
  const places = middle(west, east).flatMap(x => middle(south, north).map(y => projection([x, y])));
  const [left, right] = extent(places, ([x]) => x);
  const [top, bottom] = extent(places, ([, y]) => y);
  return [left, top, right - left, bottom - top];
}

/** Shapes by ISO 3166-1 numeric code, as paths of an SVG; small countries are dots. */
async function drawn() {
  const atlas = await shapes;
  const countries = feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: countries });
  const path = geoPath(projection).digits(1);
  return {
    areas: countries.map(shape => ({ numeric: shape.id, path: path(shape) })),
    boxOf: bounds => boxOf(projection, bounds),
    dots: SMALL_COUNTRIES.map(([numeric, ...place]) => ({ numeric, place: projection(place) })),
  };
}

/** Where countries stand on a date, by their numeric codes, for the map. */
export const placesOf = (countries, colouring, asOf) => new Map(countries.map(country => [
  country.numeric,
  {
    code: country.code, key: country.key, isSure: country.isSure,
    textOf: () => (colouring === READINESS ? readinessText(readiness(country, asOf)) : textOf(country, colouring)),
  },
]));

/**
 * @param zoom the part of the world to show, by its name; all of it where there is none of the name
 * @param target the window in which a country opens; this one where there is none
 * @param standingOf a country by its numeric code as {code, key, isSure, textOf}, or undefined where nothing is recorded
 */
export function WorldMap({ standingOf, zoom, parameters, target }) {
  const [map, setMap] = useState(null);
  const [named, setNamed] = useState(null);
  useEffect(() => {
    drawn().then(setMap, () => {});
  }, []);
  const place = (numeric, shape) => {
    const standing = standingOf(numeric);
    if (!standing) return html`<g key=${numeric ?? ''} class="NO_RECORD">${shape}</g>`;
    return html`
      <a key=${numeric} class=${standing.key} href=${address(`/${standing.code}`, parameters)} target=${target} tabindex="-1"
        onMouseEnter=${() => setNamed(standing)} onMouseLeave=${() => setNamed(null)}>${shape}${!standing.isSure && html`<g class="unsure">${shape}</g>`}</a>`;
  };
  const ground = useMemo(() => map && { ...map, areas: map.areas.map(({ numeric, path }) => ({ numeric, shape: html`<path d=${path} />` })) }, [map]);
  const bounds = boundsOf(zoom);
  const box = map && bounds ? map.boxOf(bounds) : WHOLE;
  const radius = (4 * box[2]) / WIDTH;
  return html`
    <div class="map">
      <svg class="drawing" viewBox=${box.map(Math.round).join(' ')} aria-hidden="true">
        ${ground && ground.areas.map(({ numeric, shape }) => place(numeric, shape))}
        ${ground && ground.dots.filter(({ numeric }) => standingOf(numeric)).map(({ numeric, place: [x, y] }) =>
          place(numeric, html`<circle cx=${x} cy=${y} r=${radius} />`))}
      </svg>
      <p class="named" aria-hidden="true">${named ? `${countryName(named.code)}: ${named.textOf()}` : words.world.map}</p>
    </div>`;
}
