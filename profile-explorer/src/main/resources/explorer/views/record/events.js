// Records events of one country, from one source, in one request.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { EventFields } from './event-fields.js';
import { Fields, idOf } from './fields.js';
import { useMeasures } from './measures.js';
import { Done, Preview, Problems, Refusal } from './outcome.js';
import { toEvent, toInput } from './schema.js';
import { SendButton } from './send-button.js';
import { newRequestId, useSending } from './sending.js';

const RECORD = `
  mutation Record($input: RecordEventsInput!) {
    recordEvents(input: $input) {
      events { ${EVENT_FIELDS} }
      changes { ${CHANGE_FIELDS} }
      projected
      userErrors { code message path }
    }
  }`;

const EMPTY = { kind: null, fields: {} };

const blank = () => ({ requestId: newRequestId(), source: {}, events: [EMPTY] });

export function RecordEvents({ country, schema }) {
  const [filled, setFilled] = useState(blank);
  const sending = useSending(RECORD, 'recordEvents');
  const measures = useMeasures(country);
  const { problems, preview, done, busy } = sending;
  const edit = change => {
    setFilled({ ...filled, ...change });
    if (preview) sending.edited();
  };
  const setEvent = (index, event) => edit({ events: filled.events.with(index, event) });

  if (done) {
    const more = () => {
      setFilled({ ...blank(), source: filled.source });
      sending.anew();
    };
    return html`<${Done} country=${country} title=${words.record.done(done.events.length)} payload=${done} changes=${done.changes} again=${more} />`;
  }

  const input = () => ({
    country,
    requestId: filled.requestId,
    source: toInput(schema, 'SourceInput', filled.source) ?? {},
    events: filled.events.map(event => toEvent(schema, event)),
  });
  const submit = event => {
    event.preventDefault();
    if (preview) sending.record(input());
    else sending.look(input());
  };
  return html`
    <form class="record" noValidate onSubmit=${submit}>
      <${Problems} problems=${problems} />
      <fieldset id=${idOf(['source'])} tabindex="-1">
        <legend>${words.record.source}</legend>
        <${Fields} typeName="SourceInput" schema=${schema} path=${['source']} value=${filled.source} change=${source => edit({ source })} problems=${problems} />
      </fieldset>
      ${filled.events.map((event, index) => html`
        <fieldset key=${index} tabindex="-1">
          <legend>${words.record.event(index + 1)}</legend>
          <${EventFields} schema=${schema} path=${['events', String(index)]} event=${event} change=${changed => setEvent(index, changed)} problems=${problems} measures=${measures} />
          ${filled.events.length > 1 && html`<p><button type="button" onClick=${() => edit({ events: filled.events.toSpliced(index, 1) })}>${words.record.removeEvent(index + 1)}</button></p>`}
        </fieldset>`)}
      <p><button type="button" onClick=${() => edit({ events: [...filled.events, EMPTY] })}>${words.record.addEvent}</button></p>
      <${Refusal} error=${sending.error} again=${sending.again} />
      ${preview && html`<${Preview} payload=${preview} />`}
      <${SendButton} label=${preview ? words.record.send(preview.events.length) : words.record.look} busy=${busy}
        why=${filled.events.every(event => event.kind) ? null : words.record.noKind} help=${preview ? words.record.sendHelp : words.record.lookHelp} />
    </form>`;
}
