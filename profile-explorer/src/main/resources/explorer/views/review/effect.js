// What a proposal would record, field by field, and what of the profile it would change.
import { Changes } from '../../components/changes.js';
import { html } from '../../html.js';
import { words } from '../../words.js';
import { Problem } from '../record/problem.js';
import { Facts } from './facts.js';

/** Why it does not fit what is recorded now. */
const Misfit = ({ problems }) => problems.length > 0 && html`
  <section class="problems" aria-labelledby="misfit">
    <h2 id="misfit">${words.review.misfit}</h2>
    <p>${words.review.misfitHelp}</p>
    <ul>${problems.map(({ message, path }) => html`
      <li>${words.record.field[path.at(-1)] ?? path.at(-1)}: <${Problem} message=${message} /></li>`)}
    </ul>
  </section>`;

/** @param proposal with PROPOSAL_EFFECT */
export function Effect({ proposal: { state, events, retracts, reason, changes, problems } }) {
  const is = { APPROVED: 'was', PENDING: 'would' }[state] ?? 'proposed';
  return html`
    <${Misfit} problems=${problems} />
    ${retracts && html`
      <section class="proposed">
        <h2>${events.length > 0 ? words.review.correction : words.review.retraction}</h2>
        <p>${words.review.reason} <span class="quoted">${reason}</span></p>
        <${Facts} event=${events[0] ?? retracts} before=${events[0] && retracts} struck=${events.length === 0} />
      </section>`}
    ${!retracts && events.length > 0 && html`
      <section class="proposed">
        <h2>${words.review[is](events.length)}</h2>
        ${events.map(event => html`<${Facts} key=${event.id} event=${event} />`)}
      </section>`}
    ${(state === 'PENDING' || state === 'APPROVED') && html`
      <section class="proposed">
        <h2>${state === 'PENDING' ? words.review.effect : words.review.effectThen}</h2>
        ${changes.length === 0 && html`<p>${words.record.changesNothing}</p>`}
        <${Changes} changes=${changes} labels=${state === 'PENDING' ? words.review.labels : words.record.doneLabels} />
      </section>`}`;
}
