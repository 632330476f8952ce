// Sends a mutation, and tells apart what was recorded, what is wrong with the input, and why there was no answer.
import { forget, send } from '../../api.js';
import { useState } from '../../html.js';
import { token } from '../../token.js';

/** A request's name, made once for a form: sent again under it, nothing is recorded twice. */
export const newRequestId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

async function mutate(query, name, input) {
  try {
    const payload = (await send(query, { input }, { token: token() }))[name];
    return payload.userErrors.length > 0 ? { problems: payload.userErrors } : { payload };
  } catch (error) {
    return error.problems?.length > 0 ? { problems: error.problems } : { error };
  }
}

/**
 * In a form: {problems, error, preview, done, busy}, `look` to send without recording, `record` to record, and `edited` to say that
 * what was filled in is no longer what was looked at.
 */
export function useSending(query, name) {
  const [state, setState] = useState({});
  const run = async (input, arrived) => {
    setState({ ...state, busy: true, error: null });
    const { payload, problems = [], error } = await mutate(query, name, input);
    setState({ ...(payload ? arrived(payload) : { preview: error ? state.preview : null }), problems, error, again: () => run(input, arrived) });
  };
  return {
    problems: [],
    ...state,
    look: input => run({ ...input, dryRun: true }, preview => ({ preview })),
    record: input => run(input, done => {
      forget();
      return { done };
    }),
    edited: () => setState({ problems: state.problems }),
    anew: () => setState({}),
  };
}
