// Records events of one country, from one source, in one request.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { EventFields } from './event-fields.js';
import { Fields, idOf } from './fields.js';
import { FIGURE_FIELDS } from './figures.js';
import { useMeasures } from './measures.js';
import { Done, Preview, Problems, Refusal } from './outcome.js';
import { toEvent, toInput } from './schema.js';
import { newRequestId, useWays } from './sending.js';
import { Proposed, Ways } from './ways.js';

const RECORD = `
  mutation Record($input: RecordEventsInput!) {
    recordEvents(input: $input) {
      events { ${EVENT_FIELDS} }
      changes { ${CHANGE_FIELDS} }
      profile { ${FIGURE_FIELDS} }
      projected
      userErrors { code message path }
    }
  }`;

const EMPTY = { kind: null, fields: {} };

const blank = () => ({ requestId: newRequestId(), source: {}, events: [EMPTY] });

/** @param start what to begin with: {source, events, comment} */
export function RecordEvents({ country, schema, start = {} }) {
  const { comment, ...begun } = start;
  const [filled, setFilled] = useState(() => ({ ...blank(), ...begun }));
  const sending = useWays(RECORD, 'recordEvents', 'RECORDER', comment);
  const measures = useMeasures(country);
  const { problems, preview, done, proposed } = sending;
  const edit = change => {
    setFilled({ ...filled, ...change });
    if (preview) sending.edited();
  };
  const setEvent = (index, event) => edit({ events: filled.events.with(index, event) });

  const more = () => {
    setFilled({ ...blank(), source: filled.source });
    sending.anew();
  };
  if (proposed) return html`<${Proposed} proposal=${proposed} again=${more} />`;
  if (done) {
    return html`<${Done} country=${country} title=${words.record.done(done.events.length)} payload=${done} changes=${done.changes} again=${more} />`;
  }

  const input = () => ({
    country,
    requestId: filled.requestId,
    source: toInput(schema, 'SourceInput', filled.source) ?? {},
    events: filled.events.map(event => toEvent(schema, event)),
  });
  return html`
    <form class="record" noValidate onSubmit=${sending.submit(input)}>
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
      ${preview && html`<${Preview} country=${country} payload=${preview} />`}
      <${Ways} ways=${sending} input=${input} label=${preview && words.record.send(preview.events.length)}
        why=${filled.events.every(event => event.kind) ? null : words.record.noKind} />
    </form>`;
}
