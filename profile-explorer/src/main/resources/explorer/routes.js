// Which view answers which address. A view's module and words are loaded when it is first gone to; see doc/explorer.md for how to add one.
import { loadWords } from './words.js';

const view = async (module, ...files) => {
  const [loaded] = await Promise.all([module, loadWords(...files)]);
  return loaded.default;
};

const COUNTRY = '/(?<country>[A-Za-z]{2,3})';

const ROUTES = [
  { name: 'world', path: /^\/$/, load: () => view(import('./views/world.js'), 'world', 'charts') },
  { name: 'country', path: new RegExp(`^${COUNTRY}$`), load: () => view(import('./views/country.js'), 'country', 'charts') },
  { name: 'timeline', path: new RegExp(`^${COUNTRY}/timeline$`), load: () => view(import('./views/timeline.js'), 'timeline', 'charts') },
  { name: 'compare', path: new RegExp(`^(?:${COUNTRY})?/compare$`), load: () => view(import('./views/compare.js'), 'compare', 'changes') },
  { name: 'lines', path: /^\/lines$/, load: () => view(import('./views/lines.js'), 'lines', 'charts') },
  { name: 'record', path: new RegExp(`^(?:${COUNTRY})?/record$`), load: () => view(import('./views/record.js'), 'record', 'help', 'changes', 'review') },
  { name: 'review', path: /^\/review$/, load: () => view(import('./views/review.js'), 'review', 'record', 'changes') },
  { name: 'table', path: /^\/import$/, load: () => view(import('./views/table.js'), 'table', 'record', 'help') },
  { name: 'recent', path: /^\/changes$/, load: () => view(import('./views/recent.js'), 'recent') },
  { name: 'sources', path: /^\/sources$/, load: () => view(import('./views/sources.js'), 'sources') },
  { name: 'source', path: /^\/sources\/correct$/, load: () => view(import('./views/sources/correct.js'), 'sources', 'record', 'help') },
];

/** The route of a path with the country that it names, or null: {name, load, country}. */
export function routeOf(path) {
  for (const route of ROUTES) {
    const found = route.path.exec(path);
    if (found) return { ...route, country: found.groups?.country?.toUpperCase() };
  }
  return null;
}
