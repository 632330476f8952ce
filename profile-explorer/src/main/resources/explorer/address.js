// The address is the state of a view: what is shown can be read from it, and going elsewhere is changing it.
import { useEffect, useState } from './html.js';

const LANGUAGE = 'lang';

/** The path and the parameters of the address now. */
export const here = () => ({ path: location.pathname, parameters: new URLSearchParams(location.search) });

/**
 * An address of the explorer, in the language of this one unless `lang` is among the parameters.
 * @param path such as /KH
 * @param parameters by name; what is null, undefined or empty is left out
 */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  const language = here().parameters.get(LANGUAGE);
  if (language && !(LANGUAGE in parameters)) query.set(LANGUAGE, language);
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

/** This address with some parameters changed; null takes one away. */
export function changed(parameters) {
  return address(here().path, { ...Object.fromEntries(here().parameters), ...parameters });
}

/** Goes to an address of the explorer without loading the page anew; `replace` leaves no step to go back to. */
export function go(to, { replace = false } = {}) {
  if (to === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  dispatchEvent(new Event('address'));
}

/** The address, and each one that follows. */
export function useAddress() {
  const [now, setNow] = useState(here);
  useEffect(() => {
    const look = () => setNow(here());
    addEventListener('popstate', look);
    addEventListener('address', look);
    return () => {
      removeEventListener('popstate', look);
      removeEventListener('address', look);
    };
  }, []);
  return now;
}

/** Follows links within the explorer without loading the page anew; all others are the browser's. */
export function followLinks(isView) {
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    const to = new URL(link.href);
    const sameLanguage = to.searchParams.get(LANGUAGE) === here().parameters.get(LANGUAGE);
    if (to.origin !== location.origin || !isView(to.pathname) || !sameLanguage || to.hash) return;
    event.preventDefault();
    const leaves = to.pathname !== location.pathname;
    go(to.pathname + to.search);
    if (leaves) scrollTo(0, 0);
  });
}
