// What came of sending: what is wrong, why there was no answer, what would change, what was recorded.
import { address } from '../../address.js';
import { Changes } from '../../components/changes.js';
import { EventLine } from '../../components/event.js';
import { html, useEffect, useRef } from '../../html.js';
import { keepToken } from '../../token.js';
import { words } from '../../words.js';
import { idOf } from './fields.js';
import { FigureChanges } from './figures.js';
import { Problem } from './problem.js';

/** Takes the reader to an element as soon as it is there. */
export function useArrival(when) {
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

/** What a field is called: the innermost step of its path that has a name. */
function nameOf(path) {
  if (path.length === 2 && path[0] === 'events') return words.record.event(Number(path[1]) + 1);
  const named = path.findLast(step => words.record.field[step]);
  return named ? words.record.field[named] : path.join(' › ');
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
        <li><a href=${`#${idOf(problem.path)}`} onClick=${lead(problem.path)}>${nameOf(problem.path)}</a>: <${Problem} message=${problem.message} /></li>`)}
      </ul>
    </section>`;
}

/** Why there was no answer, with a way on; what was filled in stays. */
export function Refusal({ error, again }) {
  const element = useArrival(error);
  if (!error) return null;
  const tokenRefused = error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN';
  const refused = error.kind === 'refused' && { text: words.record.refused[error.code] ?? words.record.refused.other };
  const face = tokenRefused ? words.record.tokenRefused[error.code] : { ...words.faces[error.kind], ...refused };
  return html`
    <section class="problems" role="alert" tabindex="-1" ref=${element}>
      <h2>${face.title}</h2>
      <p>${face.text}</p>
      ${(error.reference || error.kind === 'refused') && html`<p class="detail" lang="en">${error.reference ?? error.message}</p>`}
      ${!tokenRefused && html`<p>${words.record.safe}</p>`}
      <p>${tokenRefused
        ? html`<button type="button" onClick=${() => keepToken(null)}>${words.record.anotherToken}</button>`
        : html`<button type="button" onClick=${again}>${words.faces.again}</button>`}</p>
    </section>`;
}

const EventList = ({ events }) => html`<ol class="causes">${events.map(event => html`<li key=${event.id}><${EventLine} event=${event} /></li>`)}</ol>`;

/** What would be recorded and, where that is known, what of the profile it would change. */
export function Preview({ country, title = words.record.preview, payload, children }) {
  const element = useArrival(payload.userErrors);
  const { events, changes, profile, gone = [] } = payload;
  return html`
    <section class="preview" tabindex="-1" ref=${element} aria-labelledby="preview">
      <h2 id="preview">${title}</h2>
      ${events.length > 0 && html`<p>${words.record.would(events.length)}</p><${EventList} events=${events} />`}
      ${gone.length > 0 && html`<p>${words.record.wouldGo}</p><${EventList} events=${gone} />`}
      ${changes && html`
        <p><strong>${changes.length > 0 ? words.record.changes(changes.length) : words.record.changesNothing}</strong></p>
        <${FigureChanges} country=${country} profile=${profile} />
        <${Changes} changes=${changes} labels=${words.record.labels} />`}
      ${children}
    </section>`;
}

/** What was recorded. */
export function Done({ country, title, payload, changes, again }) {
  const element = useArrival(payload.userErrors);
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
