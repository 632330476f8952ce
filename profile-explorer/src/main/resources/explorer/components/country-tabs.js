// The views of one country, side by side.
import { address } from '../address.js';
import { html } from '../html.js';
import { may, useCaller } from '../token.js';
import { countryName, words } from '../words.js';

const VIEWS = { country: '', timeline: '/timeline', compare: '/compare', record: '/record' };

/** @param current the name of the view's route */
export function CountryTabs({ country, current }) {
  const caller = useCaller();
  const proposes = caller && !may(caller, 'RECORDER');
  return html`
    <nav class="tabs" aria-label=${words.tabs.label(countryName(country))}>
      ${Object.entries(VIEWS).map(([name, path]) => html`
        <a href=${address(`/${country}${path}`)} aria-current=${name === current ? 'page' : null}>${words.tabs[name === 'record' && proposes ? 'propose' : name]}</a>`)}
    </nav>`;
}
