// Chooses a point in time: a date in the world and, behind a switch, an instant of knowledge.
import { DateInput } from '../../components/date-input.js';
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
      <${DateInput} label=${words.compare.on} value=${asOf} onDay=${day => choose({ asOf: day, knownAt })} />
      <label class="check"><input type="checkbox" checked=${known}
        onChange=${event => choose({ asOf, knownAt: event.target.checked ? `${asOf}${END_OF_DAY}` : null })} /> ${words.compare.asKnown}</label>
      ${known && html`<${DateInput} label=${words.compare.knownOn} value=${knownAt.slice(0, 10)} onDay=${day => choose({ asOf, knownAt: day + END_OF_DAY })} />`}
    </fieldset>`;
}
