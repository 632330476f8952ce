// How a form is sent: by who may record it after a look at its effect, by all others to a steward who decides.
import { address } from '../../address.js';
import { html } from '../../html.js';
import { words } from '../../words.js';
import { Effect } from '../review/effect.js';
import { Problem } from './problem.js';
import { SendButton } from './send-button.js';
import { useArrival } from './outcome.js';
import { idOf } from './fields.js';

function Comment({ ways: { comment, setComment, problems } }) {
  const id = idOf(['comment']);
  const wrong = problems.filter(({ path }) => path[0] === 'comment');
  return html`
    <div class=${wrong.length > 0 ? 'field wrong' : 'field'}>
      <label for=${id}>${words.propose.comment} <span class="optional">${words.record.optional}</span></label>
      <p class="help" id=${`${id}-help`}>${words.propose.commentHelp}</p>
      <textarea id=${id} rows="3" aria-describedby=${`${id}-help`} value=${comment} onInput=${event => setComment(event.target.value)}></textarea>
      ${wrong.map(({ message }) => html`<p class="problem"><${Problem} message=${message} /></p>`)}
    </div>`;
}

/**
 * @param ways what useWays gave
 * @param label of the button that records what was looked at; look, of the one that shows its effect
 * @param why what is missing, or null where it can be sent
 * @param unsure what a steward had better look at, or null
 */
export function Ways({ ways, input, label, look = words.record.look, why, unsure }) {
  const { mayRecord, preview, busy, comment, propose } = ways;
  if (!mayRecord) {
    return html`
      <${Comment} ways=${ways} />
      <${SendButton} label=${words.propose.send} busy=${busy} why=${why} help=${words.propose.help} />`;
  }
  return html`
    <${SendButton} label=${preview ? label : look} busy=${busy} why=${why} help=${preview ? words.record.sendHelp : words.record.lookHelp} />
    ${preview && !why && html`
      <details class="nested" open=${Boolean(unsure)}>
        <summary>${words.propose.instead}</summary>
        ${unsure && html`<p><strong>${unsure}</strong></p>`}
        <${Comment} ways=${ways} />
        <p><button type="button" disabled=${busy} onClick=${() => propose(input(), comment)}>${words.propose.send}</button> ${words.propose.help}</p>
      </details>`}`;
}

/** What was proposed, and where it waits. */
export function Proposed({ proposal, again }) {
  const element = useArrival(proposal);
  return html`
    <section class="done" tabindex="-1" ref=${element} aria-labelledby="proposed">
      <h2 id="proposed">${words.propose.done}</h2>
      <p role="status">${words.propose.waits}</p>
      <${Effect} proposal=${proposal} />
      <ul class="ways">
        <li><a href=${address('/review', { proposal: proposal.id })}>${words.propose.toProposal}</a></li>
        <li><a href=${address('/review')}>${words.propose.toProposals}</a></li>
        ${again && html`<li><button type="button" onClick=${again}>${words.propose.more}</button></li>`}
      </ul>
    </section>`;
}
