// Corrects an event: the form has what was recorded, and records in its stead what is left in it.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { EventFields } from './event-fields.js';
import { Field } from './fields.js';
import { FIGURE_FIELDS } from './figures.js';
import { useMeasures } from './measures.js';
import { OneEvent } from './one-event.js';
import { Done, Preview, Problems, Refusal } from './outcome.js';
import { prefilled } from './prefill.js';
import { reasonField } from './retract.js';
import { toEvent } from './schema.js';
import { newRequestId, useWays } from './sending.js';
import { Proposed, Ways } from './ways.js';

const CORRECT = `
  mutation Correct($input: CorrectEventInput!) {
    correctEvent(input: $input) {
      event { ${EVENT_FIELDS} }
      changes { ${CHANGE_FIELDS} }
      profile { ${FIGURE_FIELDS} }
      projected
      userErrors { code message path }
    }
  }`;

function CorrectForm({ country, schema, wrong, start }) {
  const [filled, setFilled] = useState(() => ({ reason: start.reason ?? '', event: prefilled(schema, start.event ?? wrong) }));
  const [requestId] = useState(newRequestId);
  const measures = useMeasures(country);
  const sending = useWays(CORRECT, 'correctEvent', 'STEWARD', start.comment);
  const { problems, error, again, preview, done, proposed, edited } = sending;
  if (proposed) return html`<${Proposed} proposal=${proposed} />`;
  const gone = [{ ...wrong, retraction: { reason: filled.reason } }];
  if (done) {
    return html`<${Done} country=${country} title=${words.record.corrected} payload=${{ ...done, events: [done.event], gone }} changes=${done.changes} />`;
  }
  const edit = change => {
    setFilled({ ...filled, ...change });
    if (preview) edited();
  };
  const input = () => ({ eventId: wrong.id, reason: filled.reason, requestId, event: toEvent(schema, filled.event) });
  return html`
    <form class="record" noValidate onSubmit=${sending.submit(input)}>
      <${Problems} problems=${problems} />
      <${Field} field=${reasonField(schema, 'CorrectEventInput')} schema=${schema} path=${['reason']} value=${filled.reason} change=${reason => edit({ reason })} problems=${problems} />
      <fieldset>
        <legend>${words.record.right}</legend>
        <${EventFields} schema=${schema} path=${['event']} event=${filled.event} change=${event => edit({ event })} problems=${problems} measures=${measures} />
      </fieldset>
      <${Refusal} error=${error} again=${again} />
      ${preview && html`<${Preview} country=${country} payload=${{ ...preview, events: [preview.event], gone }} />`}
      <${Ways} ways=${sending} input=${input} label=${words.record.correct} why=${filled.event.kind ? null : words.record.noKind} />
    </form>`;
}

/**
 * @param about the id of the event
 * @param start what to begin with: {reason, event, comment}
 */
export const Correct = ({ country, schema, about, start = {} }) => html`
  <${OneEvent} id=${about}>${wrong => html`<${CorrectForm} country=${country} schema=${schema} wrong=${wrong} start=${start} />`}<//>`;
