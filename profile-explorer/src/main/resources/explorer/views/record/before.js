// What is asked for before anything can be recorded: a token, and a country.
import { send, useAnswer } from '../../api.js';
import { address, go } from '../../address.js';
import { COUNTRIES, codesOf } from '../../components/country-codes.js';
import { html, useRef, useState } from '../../html.js';
import { keepToken } from '../../token.js';
import { countryName, words } from '../../words.js';

/** Any question shows whether the server accepts a token. */
const TRIAL = 'query Trial { __typename }';

export function TokenForm() {
  const [text, setText] = useState('');
  const [state, setState] = useState({});
  const input = useRef(null);
  const keep = async event => {
    event.preventDefault();
    setState({ busy: true });
    try {
      await send(TRIAL, {}, { token: text.trim() });
    } catch ({ code, kind }) {
      setState({ problem: (words.record.tokenRefused[code] ?? words.faces[kind]).title });
      input.current.focus();
      return;
    }
    keepToken(text.trim());
  };
  return html`
    <form class="record narrow" onSubmit=${keep}>
      <div class=${state.problem ? 'field wrong' : 'field'}>
        <label for="token">${words.record.token}</label>
        <p class="help" id="token-help">${words.record.tokenHelp}</p>
        <input id="token" type="password" autocomplete="off" required ref=${input} aria-describedby="token-help token-problem"
          aria-invalid=${state.problem ? 'true' : null} value=${text} onInput=${event => setText(event.target.value)} />
        <p class="problem" id="token-problem" role="alert">${state.problem}</p>
      </div>
      <p><button class="primary" disabled=${state.busy}>${state.busy ? words.record.busy : words.record.useToken}</button></p>
    </form>`;
}

export const TokenBar = () => html`
  <p class="token-bar">${words.record.hasToken} <button type="button" onClick=${() => keepToken(null)}>${words.record.forgetToken}</button></p>`;

export function CountryForm() {
  const { data } = useAnswer(COUNTRIES);
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
        <datalist id="countries">${codesOf(data).map(code => html`<option key=${code} value=${code}>${countryName(code)}</option>`)}</datalist>
      </div>
      <p><button class="primary">${words.record.goOn}</button></p>
    </form>`;
}
