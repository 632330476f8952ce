// The token with which one records or proposes, and whose it is: kept for as long as the browser's tab is open.
import { forget } from './api.js';
import { useEffect, useState } from './html.js';

const KEY = 'token';
const CALLER = 'caller';

/** What a caller may do, from the least to the most. */
const ROLES = ['CONTRIBUTOR', 'RECORDER', 'STEWARD'];

/** The token, or null. */
export const token = () => (caller() ? sessionStorage.getItem(KEY) : null);

/** Whose it is: {name, role}, or null. */
export const caller = () => JSON.parse(sessionStorage.getItem(CALLER));

/** Whether a caller has a role, or a higher one. */
export const may = (caller, role) => ROLES.indexOf(caller?.role) >= ROLES.indexOf(role);

/** Keeps a token and whose it is, or forgets both, and what was answered to it, where it is null. */
export function keepToken(text, whose) {
  if (text) {
    sessionStorage.setItem(KEY, text);
    sessionStorage.setItem(CALLER, JSON.stringify(whose));
  } else {
    sessionStorage.removeItem(KEY);
    sessionStorage.removeItem(CALLER);
    forget();
  }
  dispatchEvent(new Event('token'));
}

function useKept(read) {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const look = () => setNow(read());
    addEventListener('token', look);
    return () => removeEventListener('token', look);
  }, []);
  return now;
}

/** The token, and each one that follows. */
export const useToken = () => useKept(token);

/** Whose token it is, and of each one that follows. */
export const useCaller = () => useKept(caller);
