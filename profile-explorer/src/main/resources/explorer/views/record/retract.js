// Retracts an event: it should never have been recorded.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { Field } from './fields.js';
import { OneEvent } from './one-event.js';
import { Done, Preview, Problems, Refusal } from './outcome.js';
import { SendButton } from './send-button.js';
import { newRequestId, useSending } from './sending.js';

const RETRACT = `
  mutation Retract($input: RetractEventInput!) {
    retractEvent(input: $input) {
      event { ${EVENT_FIELDS} retraction { reason } }
      changes { ${CHANGE_FIELDS} }
      projected
      userErrors { code message path }
    }
  }`;

export const reasonField = (schema, input) => schema.fields.get(input).find(field => field.name === 'reason');

function RetractForm({ country, schema, event }) {
  const [reason, setReason] = useState('');
  const [requestId] = useState(newRequestId);
  const { problems, error, again, preview, done, busy, look, record, edited } = useSending(RETRACT, 'retractEvent');
  if (done) {
    return html`<${Done} country=${country} title=${words.record.retracted} payload=${{ ...done, events: [], gone: [done.event] }} changes=${done.changes} />`;
  }
  const input = { eventId: event, reason, requestId };
  const submit = submitted => {
    submitted.preventDefault();
    if (preview) record(input);
    else look(input);
  };
  const edit = text => {
    setReason(text);
    if (preview) edited();
  };
  return html`
    <form class="record" noValidate onSubmit=${submit}>
      <${Problems} problems=${problems} />
      <p>${words.record.retractHelp}</p>
      <${Field} field=${reasonField(schema, 'RetractEventInput')} schema=${schema} path=${['reason']} value=${reason} change=${edit} problems=${problems} />
      <${Refusal} error=${error} again=${again} />
      ${preview && html`<${Preview} payload=${{ events: [], changes: preview.changes, gone: [preview.event] }} />`}
      <${SendButton} label=${preview ? words.record.retract : words.record.look} busy=${busy} help=${preview ? words.record.sendHelp : words.record.lookHelp} />
    </form>`;
}

export const Retract = ({ country, schema, event }) => html`
  <${OneEvent} id=${event}>${() => html`<${RetractForm} country=${country} schema=${schema} event=${event} />`}<//>`;
