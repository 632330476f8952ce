// What came of sending: what is wrong, why there was no answer, what would change, what was recorded.
import { address } from '../../address.js';
import { Changes } from '../../components/changes.js';
import { EventLine } from '../../components/event.js';
import { html, useEffect, useRef } from '../../html.js';
import { keepToken } from '../../token.js';
import { words } from '../../words.js';
import { idOf } from './fields.js';
import { Problem } from './problem.js';

/** Takes the reader to an element as soon as it is there. */
function useArrival(when) {
  const element = useRef(null);
  useEffect(() => {
    element.current?.focus();
  }, [when]);
  return element;
}

/** The field that a path names, or the nearest around it. */
function fieldAt(path) {
  for (let length = path.length; length > 0; length--) {
    const found = document.getElementById(idOf(path.slice(0, length)));
    if (found) return found;
  }
  return null;
}

/** All that is wrong with the input, each leading to its field. */
export function Problems({ problems }) {
  const element = useArrival(problems);
  const lead = path => event => {
    event.preventDefault();
    const field = fieldAt(path);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  };
  return problems.length > 0 && html`
    <section class="problems" role="alert" tabindex="-1" ref=${element}>
      <h2>${words.record.problems(problems.length)}</h2>
      <ul>${problems.map(problem => html`
        <li><a href=${`#${idOf(problem.path)}`} onClick=${lead(problem.path)}>${words.record.field[problem.path.at(-1)] ?? problem.path.join(' › ')}</a>: <${Problem} message=${problem.message} /></li>`)}
      </ul>
    </section>`;
}

/** Why there was no answer, with a way on; what was filled in stays. */
export function Refusal({ error, again }) {
  const element = useArrival(error);
  if (!error) return null;
  const tokenRefused = error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN';
  const refused = error.kind === 'refused' && { text: words.refusal.other };
  const face = tokenRefused ? words.record.tokenRefused[error.code] : { ...words.faces[error.kind], ...refused };
  return html`
    <section class="problems" role="alert" tabindex="-1" ref=${element}>
      <h2>${face.title}</h2>
      <p>${face.text} ${!tokenRefused && words.record.safe}</p>
      ${(error.reference || error.kind === 'refused') && html`<p class="detail" lang="en">${error.reference ?? error.message}</p>`}
      <p>${tokenRefused
        ? html`<button type="button" onClick=${() => keepToken(null)}>${words.record.anotherToken}</button>`
        : html`<button type="button" onClick=${again}>${words.faces.again}</button>`}</p>
    </section>`;
}

const EventList = ({ events }) => html`<ol class="causes">${events.map(event => html`<li key=${event.id}><${EventLine} event=${event} /></li>`)}</ol>`;

/** What would be recorded and, where that is known, what of the profile it would change. */
export function Preview({ title = words.record.preview, payload, children }) {
  const element = useArrival(payload);
  const { events, changes, gone = [] } = payload;
  return html`
    <section class="preview" tabindex="-1" ref=${element} aria-labelledby="preview">
      <h2 id="preview">${title}</h2>
      ${events.length > 0 && html`<p>${words.record.would(events.length)}</p><${EventList} events=${events} />`}
      ${gone.length > 0 && html`<p>${words.record.wouldGo}</p><${EventList} events=${gone} />`}
      ${changes && html`
        <p><strong>${changes.length > 0 ? words.record.changes(changes.length) : words.record.changesNothing}</strong></p>
        <${Changes} changes=${changes} labels=${words.record.labels} />`}
      ${children}
    </section>`;
}

/** What was recorded. */
export function Done({ country, title, payload, changes, again }) {
  const element = useArrival(payload);
  const { events, projected, gone = [] } = payload;
  return html`
    <section class="done" role="status" tabindex="-1" ref=${element}>
      <h2>${title}</h2>
      ${!projected && html`<p>${words.record.notYetShown}</p>`}
      <${EventList} events=${[...gone, ...events]} />
      ${changes && html`<${Changes} changes=${changes} labels=${words.record.doneLabels} />`}
      <ul class="ways">
        <li><a href=${address(`/${country}`)}>${words.record.toProfile}</a></li>
        <li><a href=${address(`/${country}/timeline`, { by: 'recorded', order: 'newest' })}>${words.record.toTimeline}</a></li>
        ${again && html`<li><button type="button" onClick=${again}>${words.record.more}</button></li>`}
      </ul>
    </section>`;
}
