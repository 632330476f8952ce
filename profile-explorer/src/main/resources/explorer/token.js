// The token with which one records: kept for as long as the browser's tab is open, and sent with mutations, and once to try it.
import { useEffect, useState } from './html.js';

const KEY = 'token';

/** The token, or null. */
export const token = () => sessionStorage.getItem(KEY);

/** Keeps a token, or forgets it where it is null. */
export function keepToken(text) {
  if (text) sessionStorage.setItem(KEY, text);
  else sessionStorage.removeItem(KEY);
  dispatchEvent(new Event('token'));
}

/** The token, and each one that follows. */
export function useToken() {
  const [now, setNow] = useState(token);
  useEffect(() => {
    const look = () => setNow(token());
    addEventListener('token', look);
    return () => removeEventListener('token', look);
  }, []);
  return now;
}
