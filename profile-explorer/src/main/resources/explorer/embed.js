// Shows one chart alone, in a frame on any website. It leads to the explorer only in a window of its own, and keeps and sends no token.
import { here } from './address.js';
import { Face, Waiting } from './components/faces.js';
import { html, render, useEffect, useErrorBoundary, useState } from './html.js';
import { language, loadWords, words } from './words.js';

const CHARTS = [
  { path: /^\/embed\/world$/, words: ['world', 'charts'], load: () => import('./embed/world.js') },
  { path: /^\/embed\/trend$/, words: ['world', 'charts'], load: () => import('./embed/trend.js') },
  { path: /^\/embed\/lines$/, words: ['lines', 'charts'], load: () => import('./embed/lines.js') },
  { path: /^\/embed\/(?<country>[A-Z]{2})\/timeline$/, words: ['timeline', 'charts'], load: () => import('./embed/timeline.js') },
  { path: /^\/embed\/(?<country>[A-Z]{2})\/figures$/, words: ['country', 'charts'], load: () => import('./embed/figures.js') },
];

const { path, parameters } = here();
const chart = CHARTS.find(each => each.path.test(path));

function Frame() {
  const [View, setView] = useState(null);
  const [failure, setFailure] = useState(null);
  const [broken, mend] = useErrorBoundary(error => console.error(error));
  useEffect(() => {
    if (!chart || View) return;
    Promise.all([chart.load(), loadWords(...chart.words)]).then(([module]) => setView(() => module.default), setFailure);
  }, [failure]);

  if (!chart) return html`<${Face} face=${words.faces.noPage} home />`;
  if (broken) return html`<${Face} face=${words.faces.broken} again=${() => mend()} home />`;
  if (failure) return html`<${Face} face=${words.faces.unreachable} again=${() => setFailure(null)} />`;
  return View ? html`<${View} country=${chart.path.exec(path).groups?.country} parameters=${parameters} />` : html`<${Waiting} />`;
}

document.documentElement.lang = language;
render(html`<main class="embed" id="content"><${Frame} /></main>`, document.getElementById('page'));
