// Retracts an event: it should never have been recorded.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { Field } from './fields.js';
import { FIGURE_FIELDS } from './figures.js';
import { OneEvent } from './one-event.js';
import { Done, Preview, Problems, Refusal } from './outcome.js';
import { newRequestId, useWays } from './sending.js';
import { Proposed, Ways } from './ways.js';

const RETRACT = `
  mutation Retract($input: RetractEventInput!) {
    retractEvent(input: $input) {
      event { ${EVENT_FIELDS} retraction { reason } }
      changes { ${CHANGE_FIELDS} }
      profile { ${FIGURE_FIELDS} }
      projected
      userErrors { code message path }
    }
  }`;

export const reasonField = (schema, input) => schema.fields.get(input).find(field => field.name === 'reason');

function RetractForm({ country, schema, event, start }) {
  const [reason, setReason] = useState(start.reason ?? '');
  const [requestId] = useState(newRequestId);
  const sending = useWays(RETRACT, 'retractEvent', 'STEWARD', start.comment);
  const { problems, error, again, preview, done, proposed, edited } = sending;
  if (proposed) return html`<${Proposed} proposal=${proposed} />`;
  if (done) {
    return html`<${Done} country=${country} title=${words.record.retracted} payload=${{ ...done, events: [], gone: [done.event] }} changes=${done.changes} />`;
  }
  const input = () => ({ eventId: event, reason, requestId });
  const edit = text => {
    setReason(text);
    if (preview) edited();
  };
  return html`
    <form class="record" noValidate onSubmit=${sending.submit(input)}>
      <${Problems} problems=${problems} />
      <p>${words.record.retractHelp}</p>
      <${Field} field=${reasonField(schema, 'RetractEventInput')} schema=${schema} path=${['reason']} value=${reason} change=${edit} problems=${problems} />
      <${Refusal} error=${error} again=${again} />
      ${preview && html`<${Preview} country=${country} payload=${{ ...preview, events: [], gone: [preview.event] }} />`}
      <${Ways} ways=${sending} input=${input} label=${words.record.retract} />
    </form>`;
}

/**
 * @param about the id of the event
 * @param start what to begin with: {reason, comment}
 */
export const Retract = ({ country, schema, about, start = {} }) => html`
  <${OneEvent} id=${about}>${() => html`<${RetractForm} country=${country} schema=${schema} event=${about} start=${start} />`}<//>`;
