// What is asked for before anything can be recorded: a token, and a country.
import { useAnswer } from '../../api.js';
import { address, go } from '../../address.js';
import { html, useState } from '../../html.js';
import { keepToken } from '../../token.js';
import { countryName, words } from '../../words.js';

export function TokenForm() {
  const [text, setText] = useState('');
  const keep = event => {
    event.preventDefault();
    keepToken(text.trim());
  };
  return html`
    <form class="record narrow" onSubmit=${keep}>
      <div class="field">
        <label for="token">${words.record.token}</label>
        <p class="help" id="token-help">${words.record.tokenHelp}</p>
        <input id="token" type="password" autocomplete="off" required aria-describedby="token-help" value=${text} onInput=${event => setText(event.target.value)} />
      </div>
      <p><button class="primary">${words.record.useToken}</button></p>
    </form>`;
}

export const TokenBar = () => html`
  <p class="token-bar">${words.record.hasToken} <button type="button" onClick=${() => keepToken(null)}>${words.record.forgetToken}</button></p>`;

const RECORDED = `
  query Recorded {
    profiles(first: 100) {
      nodes { country { code } }
    }
  }`;

export function CountryForm() {
  const { data } = useAnswer(RECORDED, {});
  const [text, setText] = useState('');
  const choose = event => {
    event.preventDefault();
    go(address(`/${text.trim().toUpperCase()}/record`));
  };
  return html`
    <form class="record narrow" onSubmit=${choose}>
      <div class="field">
        <label for="country">${words.record.country}</label>
        <p class="help" id="country-help">${words.record.countryHelp}</p>
        <input id="country" list="countries" required pattern="\\s*[A-Za-z]{2,3}\\s*" autocomplete="off" aria-describedby="country-help" value=${text} onInput=${event => setText(event.target.value)} />
        <datalist id="countries">${(data?.profiles.nodes ?? []).map(({ country: { code } }) => html`<option key=${code} value=${code}>${countryName(code)}</option>`)}</datalist>
      </div>
      <p><button class="primary">${words.record.goOn}</button></p>
    </form>`;
}
