// Chooses a point in time: a date in the world and, behind a switch, an instant of knowledge.
import { isDate } from '../../dates.js';
import { html } from '../../html.js';
import { words } from '../../words.js';

const END_OF_DAY = 'T23:59:59Z';

/** @param choose what to do with the point chosen: {asOf, knownAt} */
export function Point({ legend, point, choose }) {
  const { asOf, knownAt } = point;
  const known = knownAt !== null;
  return html`
    <fieldset class="point">
      <legend>${legend}</legend>
      <label>${words.compare.on} <input type="date" value=${asOf} min="1800-01-01" max="9999-12-31"
        onChange=${event => isDate(event.target.value) && choose({ asOf: event.target.value, knownAt })} /></label>
      <label class="check"><input type="checkbox" checked=${known}
        onChange=${event => choose({ asOf, knownAt: event.target.checked ? `${asOf}${END_OF_DAY}` : null })} /> ${words.compare.asKnown}</label>
      ${known && html`
        <label>${words.compare.knownOn} <input type="date" value=${knownAt.slice(0, 10)}
          onChange=${event => isDate(event.target.value) && choose({ asOf, knownAt: event.target.value + END_OF_DAY })} /></label>`}
    </fieldset>`;
}
