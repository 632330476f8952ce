// Labelled fields for an input of the schema, each with what it is for, and with what is wrong with it.
import { entered, isEffective } from '../../date-entry.js';
import { effective } from '../../dates.js';
import { html } from '../../html.js';
import { indicatorNumber } from '../../template.js';
import { words } from '../../words.js';
import { Problem } from './problem.js';

const LONG = ['note', 'provisions', 'reservations', 'reason'];

/** Where a field is on the page, by its path in the input. */
export const idOf = path => `field-${path.join('-')}`;

const labelOf = name => words.record.field[name] ?? name;
const choiceOf = name => (words.indicator[name] ? `${indicatorNumber(name)} ${words.indicator[name]}` : words.record.choice[name] ?? name);

/** Chooses among the measures that are in force. */
function MeasureSelect({ value, measures, ...rest }) {
  const listed = measures.some(group => group.measures.some(measure => measure.id === value));
  return html`
    <select ...${rest} value=${value}>
      <option value="">${words.record.none}</option>
      ${value && !listed && html`<option value=${value} selected>${value}</option>`}
      ${measures.map(({ indicator, measures: members }) => html`
        <optgroup key=${indicator} label=${choiceOf(indicator)}>
          ${members.map(measure => html`<option key=${measure.id} value=${measure.id} selected=${measure.id === value}>${measure.title}</option>`)}
        </optgroup>`)}
    </select>`;
}

function Control({ field: { name, type }, schema, value, measures, ...rest }) {
  if (type.name === 'ID') return html`<${MeasureSelect} value=${value} measures=${measures} ...${rest} />`;
  if (type.kind === 'ENUM') {
    return html`
      <select ...${rest} value=${value}>
        <option value="">${words.record.choose}</option>
        ${schema.values.get(type.name).map(each => html`<option key=${each.name} value=${each.name} selected=${each.name === value}>${choiceOf(each.name)}</option>`)}
      </select>`;
  }
  if (type.list || LONG.includes(name)) return html`<textarea rows="3" ...${rest} value=${value}></textarea>`;
  if (type.name === 'Date') return html`<input type="date" ...${rest} value=${value} />`;
  const mode = { Int: 'numeric', Float: 'decimal', Url: 'url' }[type.name];
  return html`<input type="text" inputmode=${mode} ...${rest} value=${value} />`;
}

/** How a date is understood: the form of a native field is the browser's, and a text allows many. */
function UnderstoodDate({ type, value }) {
  if (!['EffectiveDate', 'Date'].includes(type.name)) return null;
  const understood = entered(value);
  return html`<output class="understood">${isEffective(understood) && words.record.understood(effective(understood))}</output>`;
}

/** What a field is for: in the words of the page, or else in those of the schema. */
export function Help({ field: { of, name, description } }) {
  const help = words.help[of]?.[name] ?? words.help.anywhere[name];
  return help ? html`<span>${help}</span>` : html`<span lang="en">${description}</span>`;
}

/** One field with its label, help and problem. */
export function Field({ field, schema, path, value = '', change, problems, measures }) {
  const id = idOf(path);
  const wrong = problems.filter(problem => problem.path.join('-') === path.join('-'));
  const described = [`${id}-help`, wrong.length > 0 && `${id}-problem`].filter(Boolean).join(' ');
  return html`
    <div class=${wrong.length > 0 ? 'field wrong' : 'field'}>
      <label for=${id}>${labelOf(field.name)} ${!field.type.required && html`<span class="optional">${words.record.optional}</span>`}</label>
      <p class="help" id=${`${id}-help`}>
        <${Help} field=${field} />
        ${field.type.name === 'EffectiveDate' && html`<span>${words.record.dateHelp}</span>`}
        ${field.type.list && html`<span>${words.record.listHelp}</span>`}
      </p>
      <${Control} field=${field} schema=${schema} value=${value} measures=${measures} id=${id}
        aria-describedby=${described} aria-invalid=${wrong.length > 0 ? 'true' : null} aria-required=${field.type.required ? 'true' : null}
        onInput=${event => change(event.target.value)} />
      <${UnderstoodDate} type=${field.type} value=${value} />
      ${wrong.length > 0 && html`<p class="problem" id=${`${id}-problem`}>${wrong.map(problem => html`<${Problem} message=${problem.message} /> `)}</p>`}
    </div>`;
}

/** All fields of an input type; a nested input opens where it is wanted. */
export const Fields = ({ typeName, schema, path, value = {}, change, problems, measures }) => schema.fields.get(typeName).map(field => {
  const here = [...path, field.name];
  const set = inner => change({ ...value, [field.name]: inner });
  if (field.type.kind !== 'INPUT_OBJECT') {
    return html`<${Field} key=${field.name} field=${field} schema=${schema} path=${here} value=${value[field.name]} change=${set} problems=${problems} measures=${measures} />`;
  }
  const open = value[field.name] !== undefined || problems.some(problem => problem.path.join('-').startsWith(here.join('-')));
  return html`
    <details key=${field.name} class="nested" open=${open}>
      <summary>${path[0] === 'event' ? words.record.field.source : words.record.ownSource}</summary>
      <${Fields} typeName=${field.type.name} schema=${schema} path=${here} value=${value[field.name]} change=${set} problems=${problems} measures=${measures} />
    </details>`;
});
