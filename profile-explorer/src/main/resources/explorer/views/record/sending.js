// Sends a mutation, and tells apart what was recorded or proposed, what is wrong with the input, and why there was no answer.
import { forget, send } from '../../api.js';
import { useState } from '../../html.js';
import { may, token, useCaller } from '../../token.js';
import { PROPOSAL_EFFECT } from '../review/proposal.js';

const PROPOSE = `
  mutation Propose($input: ProposeInput!) {
    propose(input: $input) {
      proposal { ${PROPOSAL_EFFECT} }
      userErrors { code message path }
    }
  }`;

/** A request's name, made once for a form: sent again under it, nothing is recorded twice. */
export const newRequestId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

/** Sends one: {payload}, {problems} in the input's fields, or {error}. */
export async function mutate(query, name, input) {
  try {
    const payload = (await send(query, { input }, { token: token() }))[name];
    return payload.userErrors.length > 0 ? { problems: payload.userErrors, payload } : { payload, problems: [] };
  } catch (error) {
    return error.problems?.length > 0 ? { problems: error.problems } : { error, problems: [] };
  }
}

/** Where a problem is in what is proposed: it is the input of the mutation that records the same. */
const within = ({ path, ...problem }) => ({ ...problem, path: path[0] === 'change' && path.length > 2 ? path.slice(2) : path });

/**
 * In a form: {problems, error, preview, done, proposed, busy}, `look` to send without recording, `record` to record, `propose` to leave it
 * to a steward, and `edited` to say that what was filled in is no longer what was looked at.
 * @param isPartly whether something of an answer with problems holds all the same
 */
export function useSending(query, name, isPartly = () => false) {
  const [state, setState] = useState({});
  const run = async (mutation, input, arrived) => {
    setState({ ...state, busy: true, error: null });
    const { payload, problems, error } = await mutate(...mutation, input);
    const came = payload && (problems.length === 0 || isPartly(payload)) ? arrived(payload) : { preview: error ? state.preview : null };
    setState({ ...came, problems: problems.map(within), error, again: () => run(mutation, input, arrived) });
  };
  const forgetting = arrived => payload => {
    forget();
    return arrived(payload);
  };
  return {
    problems: [],
    ...state,
    look: input => run([query, name], { ...input, dryRun: true }, preview => ({ preview })),
    record: input => run([query, name], input, forgetting(done => ({ done }))),
    propose: ({ requestId, ...change }, comment) => run([PROPOSE, 'propose'],
      { requestId, change: { [name]: change }, ...(comment.trim() ? { comment } : {}) }, forgetting(({ proposal }) => ({ proposed: proposal }))),
    edited: () => setState({ problems: state.problems }),
    anew: () => setState({}),
  };
}

/**
 * The same where some may record and all others propose.
 * @param role what it takes to record
 * @param start the comment to begin with
 */
export function useWays(query, name, role, start = '') {
  const mayRecord = may(useCaller(), role);
  const [comment, setComment] = useState(start);
  const sending = useSending(query, name);
  const submit = input => event => {
    event.preventDefault();
    if (!mayRecord) sending.propose(input(), comment);
    else if (sending.preview) sending.record(input());
    else sending.look(input());
  };
  return { ...sending, mayRecord, comment, setComment, submit };
}
