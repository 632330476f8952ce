// The page's head and foot, the same around every view.
import { address, changed, useAddress } from '../address.js';
import { html } from '../html.js';
import { may, useCaller } from '../token.js';
import { LANGUAGES, language, words } from '../words.js';

export function Head({ route }) {
  useAddress();
  const caller = useCaller();
  const current = name => (route?.name === name ? 'page' : null);
  const record = caller && !may(caller, 'RECORDER') ? words.frame.propose : words.frame.record;
  return html`
    <header class="head">
      <a class="brand" href=${address('/')}>${words.frame.brand}</a>
      <nav aria-label=${words.frame.views}>
        <a href=${address('/')} aria-current=${current('world')}>${words.frame.world}</a>
        <a href=${address('/compare')} aria-current=${current('compare')}>${words.frame.compare}</a>
        <a href=${address('/changes')} aria-current=${current('recent')}>${words.frame.recent}</a>
        <a href=${address('/sources')} aria-current=${current('sources') ?? current('source')}>${words.frame.sources}</a>
        <a href=${address('/record')} aria-current=${current('record')}>${record}</a>
        <a href=${address('/review')} aria-current=${current('review')}>${words.frame.review}</a>
      </nav>
      <nav class="languages" aria-label=${words.frame.languages}>
        ${Object.entries(LANGUAGES).map(([tag, name]) => html`
          <a href=${changed({ lang: tag })} lang=${tag} hreflang=${tag} aria-current=${tag === language ? 'true' : null}>${name}</a>`)}
      </nav>
    </header>`;
}

export const Foot = () => html`
  <footer class="foot">
    <p>${words.frame.about}</p>
    <p><a href="/graphiql">${words.frame.api}</a> · ${words.frame.shapes}</p>
  </footer>`;
