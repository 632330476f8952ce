// One event to record: its kind, and the fields that its kind has.
import { html } from '../../html.js';
import { words } from '../../words.js';
import { Fields, Help, idOf } from './fields.js';
import { constantOf } from './schema.js';

/** @param event {kind, fields}; its kind is null before it is chosen */
export function EventFields({ schema, path, event, change, problems, measures }) {
  const kinds = schema.fields.get('ProfileEventInput');
  const chosen = kinds.find(kind => kind.name === event.kind);
  const id = idOf(path);
  return html`
    <div class="field">
      <label for=${id}>${words.record.kind}</label>
      <p class="help" id=${`${id}-help`}>${chosen && html`<${Help} field=${chosen} />`}</p>
      <select id=${id} aria-describedby=${`${id}-help`} value=${event.kind ?? ''} onChange=${({ target }) => change({ kind: target.value || null, fields: event.fields })}>
        <option value="">${words.record.choose}</option>
        ${kinds.map(kind => html`<option key=${kind.name} value=${kind.name} selected=${kind.name === event.kind}>${words.kind[constantOf(kind.name)] ?? kind.name}</option>`)}
      </select>
    </div>
    ${chosen && html`
      <${Fields} key=${chosen.name} typeName=${chosen.type.name} schema=${schema} path=${[...path, chosen.name]} value=${event.fields}
        change=${fields => change({ kind: event.kind, fields })} problems=${problems} measures=${measures} />`}`;
}
