// The one way to the server: the public GraphQL API. The answers last used are kept, so that nothing is asked twice.
import { useEffect, useState } from './html.js';

/** From the one used longest ago to the last one used. */
const answers = new Map();

/** More than a view shows and fetches ahead. */
const MOST_ANSWERS = 300;

/**
 * Why there is no answer: `unreachable` (no server), `unavailable` (try again), `refused` (the question is wrong) or
 * `failed` (the server's fault); with the API's error code and message, the place in the question's variables that it names and what
 * stood there, and what is wrong in which field, where it told.
 */
export class NoAnswer extends Error {
  constructor(kind, { message, ...told } = {}) {
    super(message ?? kind);
    Object.assign(this, { kind, problems: [], ...told });
  }
}

const REFUSALS = ['BAD_INPUT', 'NOT_FOUND', 'SYNTAX', 'VALIDATION', 'UNAUTHENTICATED', 'FORBIDDEN', 'TOO_COMPLEX', 'TOO_LARGE'];
const PASSING = ['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED'];

/** What the API finds wrong in a mutation's input, each with its place in it. */
const problemsOf = errors => errors
  .filter(error => error.extensions?.code === 'BAD_INPUT' && error.extensions.path?.[0] === 'input')
  .map(({ message, extensions: { path } }) => ({ path: path.slice(1), message: message.slice(message.indexOf(': ') + 2) }));

/** Sends a question, each time: what a mutation needs. Throws NoAnswer. */
export async function send(query, variables = {}, { token } = {}) {
  let response;
  let body;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
  } catch (_) {
    throw new NoAnswer('unreachable');
  }
  try {
    body = await response.json();
  } catch (_) {
    throw new NoAnswer(response.status === 503 || response.status === 429 ? 'unavailable' : 'failed');
  }
  const error = body.errors?.[0];
  if (!error && body.data) return body.data;
  const { code, reference, path: place } = error?.extensions ?? {};
  const value = place?.reduce((inner, step) => inner?.[step], variables);
  const kind = PASSING.includes(code) ? 'unavailable' : REFUSALS.includes(code) ? 'refused' : 'failed';
  throw new NoAnswer(kind, { code, reference, message: error?.message, place, value, problems: problemsOf(body.errors ?? []) });
}

const keyOf = (query, variables, token) => query + JSON.stringify([variables ?? {}, token]);

/** An answer that is kept, as the last one used. */
function used(key) {
  const entry = answers.get(key);
  if (entry) {
    answers.delete(key);
    answers.set(key, entry);
  }
  return entry;
}

/** The answer to a question, not asked again while it is kept; a failure is forgotten, so that it can be asked again. */
export function ask(query, variables, token) {
  const key = keyOf(query, variables, token);
  if (!used(key)) {
    const entry = { data: undefined };
    entry.promise = send(query, variables, { token }).then(
      data => (entry.data = data),
      error => {
        answers.delete(key);
        throw error;
      });
    answers.set(key, entry);
    if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value);
  }
  return answers.get(key).promise;
}

/** The answer to a question if it is there already, or undefined. */
export const known = (query, variables, token) => used(keyOf(query, variables, token))?.data;

/** Forgets every answer: what has been recorded since may change them. */
export const forget = () => answers.clear();

/**
 * In a component: {data} once it is there (at once where it was asked before), {error, again} where there is none,
 * {} while it is on its way. Nothing is asked where the query is null. A token is given only where one is needed.
 */
export function useAnswer(query, variables, token) {
  const key = query && keyOf(query, variables, token);
  const [state, setState] = useState({});
  const [attempt, setAttempt] = useState(0);
  const data = query ? known(query, variables, token) : undefined;
  useEffect(() => {
    // what was drawn decides, not what is known by now: an answer may come between the two, and has to be drawn
    if (!query || data) return undefined;
    let wanted = true;
    ask(query, variables, token).then(
      () => wanted && setState({ key }),
      error => wanted && setState({ key, error }));
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  if (data) return { data };
  return query && state.key === key && state.error ? { error: state.error, again: () => { setState({}); setAttempt(attempt + 1); } } : {};
}
