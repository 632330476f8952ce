// Which view answers which address. A view's module is loaded when it is first gone to; see doc/explorer.md for how to add one.
const COUNTRY = '/(?<country>[A-Za-z]{2,3})';

const ROUTES = [
  { name: 'world', path: /^\/$/, load: () => import('./views/world.js') },
  { name: 'country', path: new RegExp(`^${COUNTRY}$`), load: () => import('./views/country.js') },
  { name: 'timeline', path: new RegExp(`^${COUNTRY}/timeline$`), load: () => import('./views/timeline.js') },
  { name: 'compare', path: new RegExp(`^(?:${COUNTRY})?/compare$`), load: () => import('./views/compare.js') },
  { name: 'record', path: new RegExp(`^(?:${COUNTRY})?/record$`), load: () => import('./views/record.js') },
];

/** The route of a path with the country that it names, or null: {name, load, country}. */
export function routeOf(path) {
  for (const route of ROUTES) {
    const found = route.path.exec(path);
    if (found) return { ...route, country: found.groups?.country?.toUpperCase() };
  }
  return null;
}
