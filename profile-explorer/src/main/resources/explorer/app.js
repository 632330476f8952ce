// Shows the view of the address, between the page's head and foot.
import { followLinks, useAddress } from './address.js';
import { Face, Waiting } from './components/faces.js';
import { Foot, Head } from './components/frame.js';
import { html, render, useEffect, useErrorBoundary, useRef, useState } from './html.js';
import { routeOf } from './routes.js';
import { language, words } from './words.js';

const loaded = new Map();

/** Focus goes to the heading of another view once it is there, unless the reader is in that view already. */
function useFocusOnHeading(view) {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return undefined;
    shown.current = view;
    const main = document.getElementById('content');
    const focus = () => {
      const heading = main.querySelector('h1');
      if (!heading || main.querySelector(':focus')) return;
      watch.disconnect();
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(focus);
    watch.observe(main, { childList: true, subtree: true });
    focus();
    return () => watch.disconnect();
  }, [view]);
}

/** The linked data in the page's head is of the address that was loaded; it goes once another one is shown. */
function useDataOfThisAddress(shown) {
  const loadedWith = useRef(shown);
  useEffect(() => {
    if (shown !== loadedWith.current) document.head.querySelector('script[type="application/ld+json"]')?.remove();
  }, [shown]);
}

function App() {
  const { path, parameters } = useAddress();
  const route = routeOf(path);
  const [failure, setFailure] = useState(null);
  const [, setArrived] = useState(null);
  const [broken, mend] = useErrorBoundary(error => console.error(error));
  const View = route && loaded.get(route.name);

  useDataOfThisAddress([path, parameters.get('asOf'), parameters.get('knownAt')].join(' '));
  useFocusOnHeading(route && route.name + (route.country ?? ''));
  useEffect(() => {
    if (!route || View) return;
    route.load().then(
      view => {
        loaded.set(route.name, view);
        setFailure(null);
        setArrived(route.name);
      },
      () => setFailure(route.name));
  }, [route?.name, failure]);

  const content = () => {
    if (!route) return html`<${Face} face=${words.faces.noPage} home />`;
    if (broken) return html`<${Face} face=${words.faces.broken} again=${() => mend()} home />`;
    if (View) return html`<${View} key=${route.name + (route.country ?? '')} country=${route.country} parameters=${parameters} />`;
    if (failure === route.name) return html`<${Face} face=${words.faces.unreachable} again=${() => setFailure(null)} />`;
    return html`<${Waiting} />`;
  };
  return html`
    <a class="skip" href="#content">${words.frame.skip}</a>
    <${Head} route=${route} />
    <main id="content" tabindex="-1">${content()}</main>
    <${Foot} />`;
}

document.documentElement.lang = language;
followLinks(path => routeOf(path) !== null);
render(html`<${App} />`, document.getElementById('page'));
