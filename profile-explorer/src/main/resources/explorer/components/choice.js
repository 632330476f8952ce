// What a view is chosen by: a control whose value is a parameter of the address.
import { changed, go } from '../address.js';
import { html, useEffect, useState } from '../html.js';
import { countryName } from '../words.js';
import { FIRST_PAGE } from './pages.js';

const choose = name => event => go(changed({ ...FIRST_PAGE, [name]: event.target.value.trim() }), { replace: true });

/** @param options [[value, text]]; the one without a value is that of an address without the parameter */
export const Choice = ({ label, name, value, options }) => html`
  <label>${label}
    <select value=${value ?? ''} onChange=${choose(name)}>
      ${options.map(([option, text]) => html`<option key=${option} value=${option} selected=${option === (value ?? '')}>${text}</option>`)}
    </select>
  </label>`;

/** A text, searched for once it is complete. What is being typed stays, whatever is answered meanwhile. */
export function TextChoice({ label, name, value, type = 'search', ...rest }) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  return html`
    <label>${label}
      <input type=${type} value=${text} onInput=${event => setText(event.target.value)} onChange=${choose(name)} ...${rest} />
    </label>`;
}

/** One of all countries, by name. */
export const CountryChoice = ({ label, all, value, codes }) => {
  const known = value && !codes.includes(value) ? [value, ...codes] : codes;
  const named = known.map(code => [code, countryName(code)]).sort((a, b) => a[1].localeCompare(b[1]));
  return html`<${Choice} label=${label} name="country" value=${value} options=${[['', all], ...named]} />`;
};
