// The views of one country, side by side.
import { address } from '../address.js';
import { html } from '../html.js';
import { countryName, words } from '../words.js';

const VIEWS = { country: '', timeline: '/timeline', compare: '/compare', record: '/record' };

/** @param current the name of the view's route */
export const CountryTabs = ({ country, current }) => html`
  <nav class="tabs" aria-label=${words.tabs.label(countryName(country))}>
    ${Object.entries(VIEWS).map(([name, path]) => html`
      <a href=${address(`/${country}${path}`)} aria-current=${name === current ? 'page' : null}>${words.tabs[name]}</a>`)}
  </nav>`;
