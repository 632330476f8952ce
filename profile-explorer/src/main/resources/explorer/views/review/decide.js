// Approves, rejects or takes back what is proposed.
import { forget } from '../../api.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { idOf } from '../record/fields.js';
import { Problems, Refusal } from '../record/outcome.js';
import { Problem } from '../record/problem.js';
import { mutate, newRequestId } from '../record/sending.js';

const answerOf = (name, input) => `
  mutation Decide($input: ${input}!) {
    ${name}(input: $input) {
      proposal { id state }
      userErrors { code message path }
    }
  }`;

const DECISIONS = {
  approve: { name: 'approveProposal', input: 'ApproveProposalInput', field: 'comment' },
  reject: { name: 'rejectProposal', input: 'DecideProposalInput', field: 'reason', required: true },
  withdraw: { name: 'withdrawProposal', input: 'DecideProposalInput', field: 'reason', required: true },
};

/** One decision with what is said to it. */
function Decision({ id, decision, decided }) {
  const { name, input, field, required } = DECISIONS[decision];
  const [text, setText] = useState('');
  const [requestId] = useState(newRequestId);
  const [{ problems, error, busy }, setState] = useState({ problems: [] });
  const place = idOf([decision, field]);
  const send = async event => {
    event?.preventDefault();
    setState({ problems: [], busy: true });
    const answer = await mutate(answerOf(name, input), name, { id, requestId, ...(text.trim() || required ? { [field]: text } : {}) });
    setState(answer);
    if (!answer.error && answer.problems.length === 0) {
      forget();
      decided();
    }
  };
  const wrong = problems.filter(({ path }) => path[0] === field);
  return html`
    <form class="record decide" noValidate onSubmit=${send}>
      <${Problems} problems=${problems.filter(problem => !wrong.includes(problem))} />
      <div class=${wrong.length > 0 ? 'field wrong' : 'field'}>
        <label for=${place}>${words.review[decision].label} ${!required && html`<span class="optional">${words.record.optional}</span>`}</label>
        <textarea id=${place} rows="2" value=${text} aria-required=${required ? 'true' : null} aria-invalid=${wrong.length > 0 ? 'true' : null}
          aria-describedby=${`${place}-problem`} onInput=${event => setText(event.target.value)}></textarea>
        <p class="problem" id=${`${place}-problem`} role="alert">${wrong.map(({ message }) => html`<${Problem} message=${message} />`)}</p>
      </div>
      <${Refusal} error=${error} again=${() => send()} />
      <p class="send">
        <button class=${decision === 'approve' ? 'primary' : null} aria-disabled=${busy ? 'true' : null}>${busy ? words.record.busy : words.review[decision].button}</button>
        <span>${words.review[decision].help}</span>
      </p>
    </form>`;
}

export const Decide = ({ proposal, isSteward, isOwn, decided }) => html`
  <section class="decisions" aria-labelledby="decide">
    <h2 id="decide">${isSteward ? words.review.decide : words.review.takeBack}</h2>
    ${isSteward && (proposal.problems.length === 0
      ? html`<${Decision} id=${proposal.id} decision="approve" decided=${decided} />`
      : html`<p>${words.review.noApproval}</p>`)}
    ${isSteward && html`<${Decision} id=${proposal.id} decision="reject" decided=${decided} />`}
    ${isOwn && html`<${Decision} id=${proposal.id} decision="withdraw" decided=${decided} />`}
  </section>`;
