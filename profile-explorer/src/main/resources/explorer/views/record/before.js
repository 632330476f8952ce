// What is asked for before anything can be recorded: a token, and a country.
import { send, useAnswer } from '../../api.js';
import { address, go } from '../../address.js';
import { COUNTRIES, codesOf } from '../../components/country-codes.js';
import { html, useRef, useState } from '../../html.js';
import { keepToken, useCaller } from '../../token.js';
import { countryName, words } from '../../words.js';

/** Shows whether the server accepts a token, and what it allows. */
const TRIAL = 'query Trial { caller { name role } }';

export function TokenForm() {
  const [text, setText] = useState('');
  const [state, setState] = useState({});
  const input = useRef(null);
  const refuse = problem => {
    setState({ problem });
    input.current.focus();
  };
  const keep = async event => {
    event.preventDefault();
    if (!text.trim()) {
      refuse(words.problem.required);
      return;
    }
    setState({ busy: true });
    try {
      const { caller } = await send(TRIAL, {}, { token: text.trim() });
      if (caller.role) keepToken(text.trim(), caller);
      else refuse(words.record.tokenReads);
    } catch ({ code, kind }) {
      refuse((words.record.tokenRefused[code] ?? words.faces[kind]).title);
    }
  };
  return html`
    <form class="record narrow" noValidate onSubmit=${keep}>
      <div class=${state.problem ? 'field wrong' : 'field'}>
        <label for="token">${words.record.token}</label>
        <p class="help" id="token-help">${words.record.tokenHelp}</p>
        <input id="token" type="password" autocomplete="off" ref=${input} aria-describedby="token-help token-problem"
          aria-required="true" aria-invalid=${state.problem ? 'true' : null} value=${text} onInput=${event => setText(event.target.value)} />
        <p class="problem" id="token-problem" role="alert">${state.problem}</p>
      </div>
      <p><button class="primary" disabled=${state.busy}>${state.busy ? words.record.busy : words.record.useToken}</button></p>
    </form>`;
}

/** Whose token the tab keeps, and what it allows. */
export function TokenBar() {
  const caller = useCaller();
  return caller && html`
    <p class="token-bar">${words.record.hasToken[caller.role](caller.name)} <button type="button" onClick=${() => keepToken(null)}>${words.record.forgetToken}</button></p>`;
}

export function CountryForm() {
  const { data } = useAnswer(COUNTRIES);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(null);
  const input = useRef(null);
  const choose = event => {
    event.preventDefault();
    const code = text.trim().toUpperCase();
    if (/^[A-Z]{2,3}$/.test(code)) {
      go(address(`/${code}/record`));
      return;
    }
    setProblem(code ? words.refusal.country(text.trim()) : words.problem.required);
    input.current.focus();
  };
  return html`
    <form class="record narrow" noValidate onSubmit=${choose}>
      <div class=${problem ? 'field wrong' : 'field'}>
        <label for="country">${words.record.country}</label>
        <p class="help" id="country-help">${words.record.countryHelp}</p>
        <input id="country" list="countries" autocomplete="off" ref=${input} aria-describedby="country-help country-problem"
          aria-required="true" aria-invalid=${problem ? 'true' : null} value=${text} onInput=${event => setText(event.target.value)} />
        <p class="problem" id="country-problem" role="alert">${problem}</p>
        <datalist id="countries">${codesOf(data).map(code => html`<option key=${code} value=${code}>${countryName(code)}</option>`)}</datalist>
      </div>
      <p><button class="primary">${words.record.goOn}</button></p>
    </form>`;
}
