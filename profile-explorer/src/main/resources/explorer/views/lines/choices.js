// Chooses what the lines show: the figure, the countries, by a search, and the years. The address holds it.
import { changed, go } from '../../address.js';
import { useAnswer } from '../../api.js';
import { COUNTRIES, codesOf } from '../../components/country-codes.js';
import { Folded } from '../../components/folded.js';
import { html, useMemo, useRef, useState } from '../../html.js';
import { countryName, language, words } from '../../words.js';
import { MOST, SHOWN, nameOf, parametersOf } from './choice.js';

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The country that a text means: by its code, its name, or as the only one whose name has it. */
export function found(text, countries) {
  const wanted = plain(text);
  if (!wanted) return undefined;
  const one = some => (some.length === 1 ? some[0] : undefined);
  return countries.find(({ code, name }) => plain(name) === wanted || code.toLowerCase() === wanted)
    ?? one(countries.filter(({ name }) => plain(name).startsWith(wanted)))
    ?? one(countries.filter(({ name }) => plain(name).includes(wanted)));
}

function Search({ chosen, onAdd }) {
  const { data } = useAnswer(COUNTRIES);
  const [text, setText] = useState('');
  const [missed, setMissed] = useState(null);
  const countries = useMemo(
    () => codesOf(data).map(code => ({ code, name: countryName(code) })).sort((one, other) => one.name.localeCompare(other.name, language)),
    [data]);
  const add = wanted => {
    const country = found(wanted, countries);
    setMissed(country ? null : wanted);
    if (!country) return;
    setText('');
    onAdd(country.code);
  };
  const input = ({ target: { value }, inputType }) => {
    setText(value);
    setMissed(null);
    // one that is picked from the list, and not typed
    if ((!inputType || inputType === 'insertReplacementText') && countries.some(({ name }) => name === value)) add(value);
  };
  return html`
    <form class="search" role="search" onSubmit=${event => { event.preventDefault(); if (text.trim()) add(text); }}>
      <label>${words.lines.search}
        <input type="search" list="countries-to-add" autocomplete="off" value=${text} onInput=${input} disabled=${chosen.length >= MOST}
          aria-describedby="search-says" /></label>
      <datalist id="countries-to-add">
        ${countries.filter(({ code }) => !chosen.includes(code)).map(({ code, name }) => html`<option key=${code} value=${name}>${code}</option>`)}
      </datalist>
      <button type="submit" disabled=${chosen.length >= MOST}>${words.lines.add}</button>
      <p id="search-says" role="status">${chosen.length >= MOST ? words.lines.full(MOST) : missed && words.lines.missed(missed)}</p>
    </form>`;
}

/** @param years the first and the last that are shown */
export function Choices({ choice, years }) {
  const { show, countries } = choice;
  const isEmptyAtFirst = useRef(countries.length === 0);
  const set = parts => go(changed(parametersOf({ ...choice, ...parts })));
  const year = name => ({ target: { value } }) => set({ [name]: /^\d{4}$/.test(value) ? Number(value) : null });
  const controls = html`
    <div class="choices lines-choices">
      <label>${words.lines.what}
        <select onChange=${({ target: { value } }) => set({ show: value })}>
          ${SHOWN.map(each => html`<option value=${each} selected=${each === show}>${nameOf(each)}</option>`)}
        </select></label>
      <${Search} chosen=${countries} onAdd=${code => !countries.includes(code) && set({ countries: [...countries, code] })} />
      ${years && html`
        <label>${words.lines.from} <input type="number" min="1800" max=${years.last - 1} value=${years.first} onChange=${year('from')} /></label>
        <label>${words.lines.to} <input type="number" min=${years.first + 1} max="9999" value=${years.last} onChange=${year('to')} /></label>`}
      ${countries.length > 0 && html`
        <ul class="chips" aria-label=${words.lines.chosen}>${countries.map(code => html`
          <li key=${code}><button type="button" onClick=${() => set({ countries: countries.filter(each => each !== code) })}
            aria-label=${words.lines.remove(countryName(code))}>${countryName(code)} <span aria-hidden="true">×</span></button></li>`)}
        </ul>`}
    </div>`;
  return html`
    <section aria-label=${words.lines.choose}>
      <${Folded} label=${words.lines.choose} open=${isEmptyAtFirst.current}>${controls}<//>
    </section>`;
}
