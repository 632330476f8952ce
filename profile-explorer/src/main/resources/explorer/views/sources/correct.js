// Corrects a source wherever it is cited: first what would be corrected, then that.
import { address } from '../../address.js';
import { Source } from '../../components/event.js';
import { NoAnswerFace, Waiting } from '../../components/faces.js';
import { useTitle } from '../../components/title.js';
import { html, useState } from '../../html.js';
import { may, useCaller } from '../../token.js';
import { countryName, words } from '../../words.js';
import { TokenBar, TokenForm } from '../record/before.js';
import { Field, Fields, idOf } from '../record/fields.js';
import { Problems, Refusal, useArrival } from '../record/outcome.js';
import { reasonField } from '../record/retract.js';
import { toInput, useSchema } from '../record/schema.js';
import { SendButton } from '../record/send-button.js';
import { newRequestId, useSending } from '../record/sending.js';

const CORRECT = `
  mutation CorrectSource($input: CorrectSourceInput!) {
    correctSource(input: $input) {
      corrected
      countries { code }
      userErrors { code message path }
    }
  }`;

const FIELDS = ['title', 'publisher', 'url', 'publishedOn'];

/** The source that the address names, with all its fields. */
const sourceOf = parameters => Object.fromEntries(FIELDS.filter(name => parameters.get(name)).map(name => [name, parameters.get(name)]));

/** How much is corrected, or would be. */
function Outcome({ payload, done }) {
  const element = useArrival(payload);
  const names = payload.countries.map(({ code }) => countryName(code)).sort((a, b) => a.localeCompare(b));
  return html`
    <section class=${done ? 'done' : 'preview'} tabindex="-1" ref=${element} aria-labelledby="outcome">
      <h2 id="outcome">${done ? words.record.corrected : words.record.preview}</h2>
      <p role="status"><strong>${(done ? words.sources.did : words.sources.would)(payload.corrected, names.length)}</strong></p>
      <p>${names.join(', ')}</p>
      ${done && html`
        <ul class="ways">
          <li><a href=${address('/sources')}>${words.sources.toSources}</a></li>
          <li><a href=${address('/changes')}>${words.sources.toChanges}</a></li>
        </ul>`}
    </section>`;
}

function CorrectForm({ schema, from }) {
  const [to, setTo] = useState(from);
  const [reason, setReason] = useState('');
  const [requestId] = useState(newRequestId);
  const { problems, error, again, preview, done, busy, look, record, edited } = useSending(CORRECT, 'correctSource', ({ corrected }) => corrected > 0);
  if (done) return html`<${Problems} problems=${problems} /><${Outcome} payload=${done} done />`;
  const edit = set => value => {
    set(value);
    if (preview) edited();
  };
  const submit = event => {
    event.preventDefault();
    const input = { from, to: toInput(schema, 'SourceInput', to) ?? {}, reason, requestId };
    if (preview) record(input);
    else look(input);
  };
  return html`
    <form class="record" noValidate onSubmit=${submit}>
      <${Problems} problems=${problems} />
      <fieldset id=${idOf(['to'])} tabindex="-1">
        <legend>${words.sources.to}</legend>
        <${Fields} typeName="SourceInput" schema=${schema} path=${['to']} value=${to} change=${edit(setTo)} problems=${problems} />
      </fieldset>
      <${Field} field=${reasonField(schema, 'CorrectSourceInput')} schema=${schema} path=${['reason']} value=${reason} change=${edit(setReason)} problems=${problems} />
      <${Refusal} error=${error} again=${again} />
      ${preview && html`<${Outcome} payload=${preview} />`}
      <${SendButton} label=${preview ? words.sources.send(preview.corrected) : words.record.look} busy=${busy} help=${preview ? words.record.sendHelp : words.record.lookHelp} />
    </form>`;
}

export default function CorrectSource({ parameters }) {
  const caller = useCaller();
  const mayCorrect = may(caller, 'STEWARD');
  const { schema, error, again } = useSchema(mayCorrect);
  const from = sourceOf(parameters);
  useTitle(words.sources.correctTitle);
  return html`
    <header class="view-head">
      <h1>${words.sources.correctTitle}</h1>
      <p class="lead">${words.sources.correctLead}</p>
    </header>
    ${from.title
      ? html`<blockquote class="one-event"><p><${Source} source=${from} /></p></blockquote>`
      : html`<p class="empty" role="alert">${words.sources.noSource} <a href=${address('/sources')}>${words.sources.toSources}</a></p>`}
    ${!caller && html`<${TokenForm} />`}
    <${TokenBar} />
    ${caller && !mayCorrect && html`<p role="alert">${words.sources.notAllowed}</p>`}
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${mayCorrect && !schema && !error && html`<${Waiting} />`}
    ${mayCorrect && schema && from.title && html`<${CorrectForm} key=${JSON.stringify(from)} schema=${schema} from=${from} />`}`;
}
