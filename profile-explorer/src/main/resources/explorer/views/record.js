// Records what happened, corrects what was wrong, and reads documents in: for who has a token.
import { address } from '../address.js';
import { CountryTabs } from '../components/country-tabs.js';
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { useTitle } from '../components/title.js';
import { html } from '../html.js';
import { useToken } from '../token.js';
import { countryName, words } from '../words.js';
import { CountryForm, TokenBar, TokenForm } from './record/before.js';
import { Correct } from './record/correct.js';
import { ImportDocument } from './record/document.js';
import { RecordEvents } from './record/events.js';
import { Retract } from './record/retract.js';
import { useSchema } from './record/schema.js';

/** What is to be done, by the address's parameters, with what it is done to. */
function taskOf(parameters, schema) {
  if (parameters.has('retract')) return { name: 'retract', Form: Retract, event: parameters.get('retract') };
  if (parameters.has('correct')) return { name: 'correct', Form: Correct, event: parameters.get('correct') };
  if (parameters.has('document') && schema.mutations.has('importDocument')) return { name: 'document', Form: ImportDocument };
  return { name: 'events', Form: RecordEvents };
}

const Tasks = ({ country, current }) => html`
  <nav class="tasks" aria-label=${words.record.tasks}>
    <a href=${address(`/${country}/record`)} aria-current=${current === 'events' ? 'page' : null}>${words.record.task.events}</a>
    <a href=${address(`/${country}/record`, { document: 'paste' })} aria-current=${current === 'document' ? 'page' : null}>${words.record.task.document}</a>
    <a href=${address(`/${country}/timeline`, { by: 'recorded', order: 'newest' })}>${words.record.task.timeline}</a>
  </nav>`;

export default function Record({ country, parameters }) {
  const token = useToken();
  const { schema, error, again } = useSchema(Boolean(token && country));
  const task = schema && taskOf(parameters, schema);
  const title = country ? words.record.title[task?.name ?? 'events'](countryName(country)) : words.record.untitled;
  useTitle(title);
  return html`
    <header class="view-head">
      ${country && html`<${CountryTabs} country=${country} current="record" />`}
      <h1>${title}</h1>
      ${!token && html`<p class="lead">${words.record.lead}</p>`}
    </header>
    ${!token && html`<${TokenForm} />`}
    ${token && html`<${TokenBar} />`}
    ${token && !country && html`<${CountryForm} />`}
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${token && country && !schema && !error && html`<${Waiting} />`}
    ${task && html`
      ${schema.mutations.has('importDocument') && html`<${Tasks} country=${country} current=${task.name} />`}
      <${task.Form} key=${task.name + (task.event ?? '')} country=${country} event=${task.event} schema=${schema} />`}`;
}
