// An event field by field, as whoever filled it in has seen it; a correction beside what it corrects.
import { date, effective } from '../../dates.js';
import { html } from '../../html.js';
import { indicatorNumber } from '../../template.js';
import { words } from '../../words.js';
import { prefilled } from '../record/prefill.js';
import { useSchema } from '../record/schema.js';

const CHOICES = ['area', 'kind'];

/** [{name, text}] of all that is filled in, the source's fields at the end. */
function cellsOf(schema, event) {
  const { fields: { source, ...fields } } = prefilled(schema, event);
  const own = Object.entries(fields).map(([name, text]) => ({ name, label: words.record.field[name] ?? name, text: shown(name, text) }));
  const cited = Object.entries(source).map(([name, text]) => ({ name: `source-${name}`, label: words.review.ofSource[name], text: shown(name, text) }));
  return [...own, ...cited];
}

function shown(name, text) {
  if (name === 'effective') return effective(text);
  if (name === 'publishedOn') return date(text);
  if (name === 'indicator') return `${indicatorNumber(text)} ${words.indicator[text]}`;
  return CHOICES.includes(name) ? words.record.choice[text] ?? words.indicator[text] ?? text : text;
}

const headingOf = event => (event.indicator ? `${indicatorNumber(event.indicator)} ${words.indicator[event.indicator]} · ` : '') + words.kind[event.kind];

/**
 * @param event with ALL_OF_EVENT
 * @param before the one that it corrects, or null
 * @param struck whether it is to be retracted
 */
export function Facts({ event, before, struck }) {
  const { schema } = useSchema(true);
  if (!schema) return html`<p lang="en">${event.summary}</p>`;
  const now = cellsOf(schema, event);
  const old = new Map((before ? cellsOf(schema, before) : []).map(cell => [cell.name, cell]));
  const names = [...new Map([...now, ...old.values()].map(cell => [cell.name, cell.label]))];
  const values = new Map(now.map(cell => [cell.name, cell.text]));
  return html`
    <table class="facts">
      <caption>${headingOf(event)}</caption>
      ${before && html`<thead><tr><td></td><th scope="col">${words.review.recorded}</th><th scope="col">${words.review.corrected}</th></tr></thead>`}
      <tbody>${names.map(([name, label]) => {
        const [was, is] = [old.get(name)?.text, values.get(name)];
        const differs = before && was !== is;
        return html`
          <tr key=${name} class=${differs ? 'differs' : null}>
            <th scope="row">${label}</th>
            ${before && html`<td>${differs && was !== undefined ? html`<del>${was}</del>` : was}</td>`}
            <td>${struck ? html`<del>${is}</del>` : differs && is !== undefined ? html`<ins>${is}</ins>` : is}</td>
          </tr>`;
      })}</tbody>
    </table>`;
}
