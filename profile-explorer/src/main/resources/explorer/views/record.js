// Records what happened, corrects what was wrong, and reads documents in, or proposes it: for who has a token.
import { address } from '../address.js';
import { CountryTabs } from '../components/country-tabs.js';
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { useTitle } from '../components/title.js';
import { html } from '../html.js';
import { may, useCaller } from '../token.js';
import { countryName, words } from '../words.js';
import { CountryForm, TokenBar, TokenForm } from './record/before.js';
import { Correct } from './record/correct.js';
import { ImportDocument } from './record/document.js';
import { RecordEvents } from './record/events.js';
import { Mend } from './record/mend.js';
import { Retract } from './record/retract.js';
import { useSchema } from './record/schema.js';

/** What is to be done, by the address's parameters, with what it is done to, and the role that it takes to record it. */
function taskOf(parameters, schema) {
  if (parameters.has('mend')) return { name: 'mend', Form: Mend, about: parameters.get('mend') };
  if (parameters.has('retract')) return { name: 'retract', Form: Retract, about: parameters.get('retract'), role: 'STEWARD' };
  if (parameters.has('correct')) return { name: 'correct', Form: Correct, about: parameters.get('correct'), role: 'STEWARD' };
  if (parameters.has('document') && schema.mutations.has('importDocument')) return { name: 'document', Form: ImportDocument, role: 'STEWARD' };
  return { name: 'events', Form: RecordEvents, role: 'RECORDER' };
}

/** What a caller calls it: to record, or to propose. */
const wordsFor = (caller, role) => (!caller || may(caller, role) ? words.record : words.propose);

function titleOf(country, task, caller) {
  if (!country) return wordsFor(caller, 'RECORDER').untitled;
  const name = countryName(country);
  if (task?.name === 'mend') return words.propose.mended(name);
  return wordsFor(caller, task?.role ?? 'RECORDER').title[task?.name ?? 'events'](name);
}

function Tasks({ country, current, caller }) {
  const text = (task, role) => wordsFor(caller, role).task[task];
  return html`
    <nav class="tasks" aria-label=${words.record.tasks}>
      <a href=${address(`/${country}/record`)} aria-current=${current === 'events' ? 'page' : null}>${text('events', 'RECORDER')}</a>
      <a href=${address(`/${country}/record`, { document: 'paste' })} aria-current=${current === 'document' ? 'page' : null}>${text('document', 'STEWARD')}</a>
      <a href=${address(`/${country}/timeline`, { by: 'recorded', order: 'newest' })}>${text('timeline', 'STEWARD')}</a>
      ${may(caller, 'RECORDER') && html`<a href=${address('/import')}>${words.record.task.table}</a>`}
    </nav>`;
}

export default function Record({ country, parameters }) {
  const caller = useCaller();
  const { schema, error, again } = useSchema(Boolean(caller && country));
  const task = schema && taskOf(parameters, schema);
  const title = titleOf(country, task, caller);
  useTitle(title);
  return html`
    <header class="view-head">
      ${country && html`<${CountryTabs} country=${country} current="record" />`}
      <h1>${title}</h1>
      ${!caller && html`<p class="lead">${words.record.lead}</p>`}
    </header>
    ${!caller && html`<${TokenForm} />`}
    <${TokenBar} />
    ${caller && !country && html`<${CountryForm} />`}
    ${may(caller, 'RECORDER') && !country && html`<p class="to-table"><a href=${address('/import')}>${words.record.task.table}</a></p>`}
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${caller && country && !schema && !error && html`<${Waiting} />`}
    ${task && caller && html`
      ${schema.mutations.has('importDocument') && html`<${Tasks} country=${country} current=${task.name} caller=${caller} />`}
      <${task.Form} key=${task.name + (task.about ?? '')} country=${country} about=${task.about} schema=${schema} />`}`;
}
