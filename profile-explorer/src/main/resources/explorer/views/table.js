// Imports a table of events: first what each row would change and what is wrong with it, then what is right.
import { address } from '../address.js';
import { Waiting } from '../components/faces.js';
import { useTitle } from '../components/title.js';
import { html } from '../html.js';
import { may, useCaller } from '../token.js';
import { words } from '../words.js';
import { TokenBar, TokenForm } from './record/before.js';
import { useSchema } from './record/schema.js';
import { NoAnswerFace } from '../components/faces.js';
import { ImportTable } from './table/form.js';

export default function Table() {
  const caller = useCaller();
  const { schema, error, again } = useSchema(may(caller, 'RECORDER'));
  useTitle(words.table.title);
  return html`
    <header class="view-head">
      <h1>${words.table.title}</h1>
      <p class="lead">${words.table.lead} <a href="/export/events.csv" download>${words.table.all}</a></p>
    </header>
    ${!caller && html`<${TokenForm} />`}
    <${TokenBar} />
    ${caller && !may(caller, 'RECORDER') && html`<p role="alert">${words.table.notAllowed} <a href=${address('/record')}>${words.table.propose}</a></p>`}
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${may(caller, 'RECORDER') && !schema && !error && html`<${Waiting} />`}
    ${schema && caller && html`<${ImportTable} schema=${schema} />`}`;
}
