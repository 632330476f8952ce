// Corrects an event: the form has what was recorded, and records in its stead what is left in it.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { EventFields } from './event-fields.js';
import { Field } from './fields.js';
import { useMeasures } from './measures.js';
import { OneEvent } from './one-event.js';
import { Done, Preview, Problems, Refusal } from './outcome.js';
import { prefilled } from './prefill.js';
import { reasonField } from './retract.js';
import { toEvent } from './schema.js';
import { SendButton } from './send-button.js';
import { newRequestId, useSending } from './sending.js';

const CORRECT = `
  mutation Correct($input: CorrectEventInput!) {
    correctEvent(input: $input) {
      event { ${EVENT_FIELDS} }
      changes { ${CHANGE_FIELDS} }
      projected
      userErrors { code message path }
    }
  }`;

function CorrectForm({ country, schema, wrong }) {
  const [filled, setFilled] = useState(() => ({ reason: '', event: prefilled(schema, wrong) }));
  const [requestId] = useState(newRequestId);
  const measures = useMeasures(country);
  const { problems, error, again, preview, done, busy, look, record, edited } = useSending(CORRECT, 'correctEvent');
  const gone = [{ ...wrong, retraction: { reason: filled.reason } }];
  if (done) {
    return html`<${Done} country=${country} title=${words.record.corrected} payload=${{ ...done, events: [done.event], gone }} changes=${done.changes} />`;
  }
  const edit = change => {
    setFilled({ ...filled, ...change });
    if (preview) edited();
  };
  const submit = submitted => {
    submitted.preventDefault();
    const input = { eventId: wrong.id, reason: filled.reason, requestId, event: toEvent(schema, filled.event) };
    if (preview) record(input);
    else look(input);
  };
  return html`
    <form class="record" noValidate onSubmit=${submit}>
      <${Problems} problems=${problems} />
      <${Field} field=${reasonField(schema, 'CorrectEventInput')} schema=${schema} path=${['reason']} value=${filled.reason} change=${reason => edit({ reason })} problems=${problems} />
      <fieldset>
        <legend>${words.record.right}</legend>
        <${EventFields} schema=${schema} path=${['event']} event=${filled.event} change=${event => edit({ event })} problems=${problems} measures=${measures} />
      </fieldset>
      <${Refusal} error=${error} again=${again} />
      ${preview && html`<${Preview} payload=${{ events: [preview.event], changes: preview.changes, gone }} />`}
      <${SendButton} label=${preview ? words.record.correct : words.record.look} busy=${busy} why=${filled.event.kind ? null : words.record.noKind}
        help=${preview ? words.record.sendHelp : words.record.lookHelp} />
    </form>`;
}

export const Correct = ({ country, schema, event }) => html`
  <${OneEvent} id=${event}>${wrong => html`<${CorrectForm} country=${country} schema=${schema} wrong=${wrong} />`}<//>`;
