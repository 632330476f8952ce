// All countries as a table that can be sorted and filtered; how is in the address.
import { address, changed, go } from '../../address.js';
import { date, effective } from '../../dates.js';
import { html } from '../../html.js';
import { isThin, Readiness } from '../../components/readiness.js';
import { countryName, figureText, regionName, regions, words } from '../../words.js';
import { Key } from './key.js';
import { READINESS, isFigure, keysOf, nameOf, textOf, wordsOf } from './standings.js';

const collator = new Intl.Collator(words.locale);

/** What each column sorts by. */
const COLUMNS = {
  country: { text: row => row.name, name: () => words.world.country },
  region: { text: row => row.region, name: () => words.world.region },
  status: { number: (row, keys) => keys.indexOf(row.key), name: () => words.world.status },
  since: { text: row => row.since, name: () => words.world.since },
  figure: { number: row => -row.value, behind: row => row.value === undefined, name: nameOf },
  dated: { text: row => row.effective, behind: row => row.value === undefined, name: () => words.datedFigure },
  readiness: { number: row => -row.readiness.score, behind: row => isThin(row.readiness), name: () => words.world.readiness },
};

function sorted(rows, column, descending, keys) {
  const { text, number, behind = () => false } = COLUMNS[column];
  const order = text ? (one, other) => collator.compare(text(one) ?? '', text(other) ?? '') : (one, other) => (number(one, keys) - number(other, keys) || 0);
  const byName = (one, other) => collator.compare(one.name, other.name);
  // Those of which too little is known come last, whichever way the others are sorted.
  return rows.toSorted((one, other) => behind(one) - behind(other) || (descending ? -1 : 1) * order(one, other) || byName(one, other));
}

function columnsOf(colouring) {
  if (isFigure(colouring)) return ['country', 'region', 'figure', 'dated', 'readiness'];
  return colouring === READINESS ? ['country', 'region', 'readiness'] : ['country', 'region', 'status', 'since', 'readiness'];
}

/** @param countries {code, region, readiness} of each, and its standing */
export function CountryTable({ countries, colouring, parameters }) {
  const filter = { q: parameters.get('q') ?? '', region: parameters.get('region') ?? '', standing: parameters.get('standing') ?? '' };
  const [, minus, wanted] = /^(-?)(\w+)$/.exec(parameters.get('sort') ?? 'country') ?? [];
  const columns = columnsOf(colouring);
  const column = columns.includes(wanted) ? wanted : 'country';
  const keys = keysOf(colouring);
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = countries
    .map(country => ({ ...country, name: countryName(country.code), region: regionName(country.region), m49: country.region }))
    .filter(row => plain(row.name).includes(plain(filter.q)) || row.code.toLowerCase() === filter.q.toLowerCase())
    .filter(row => !filter.region || row.m49 === filter.region)
    .filter(row => !filter.standing || row.key === filter.standing);
  const set = name => event => go(changed({ [name]: event.target.value }), { replace: true });
  const options = (all, chosen, name) => all.map(value => html`<option value=${value} selected=${value === chosen}>${name(value)}</option>`);

  const head = name => {
    const active = name === column;
    const descending = active && !minus;
    return html`
      <th key=${name} scope="col" aria-sort=${active ? (minus ? 'descending' : 'ascending') : null}>
        <button type="button" aria-label=${words.world.sortBy(COLUMNS[name].name(colouring))} onClick=${() => go(changed({ sort: (descending ? '-' : '') + name }), { replace: true })}>
          ${COLUMNS[name].name(colouring)} <span aria-hidden="true">${active ? (minus ? '↓' : '↑') : '↕'}</span>
        </button>
      </th>`;
  };
  const cell = {
    country: row => html`<th scope="row"><a href=${address(`/${row.code}`, { asOf: parameters.get('asOf') })}>${row.name}</a></th>`,
    region: row => html`<td>${row.region}</td>`,
    status: row => html`<td><${Key} of=${row.key} text=${textOf(row, colouring)} /></td>`,
    figure: row => html`<td><${Key} of=${row.key} text=${row.value === undefined ? wordsOf(row.key) : figureText(colouring, row.value)} /></td>`,
    dated: row => html`<td>${row.effective && effective(row.effective)}</td>`,
    since: row => html`<td>${row.since && date(row.since)}</td>`,
    readiness: row => html`<td class="readiness"><${Readiness} readiness=${row.readiness} /></td>`,
  };
  return html`
    <section class="countries" aria-labelledby="countries">
      <h2 id="countries" tabindex="-1">${words.world.table}</h2>
      <form class="filters" role="search" onSubmit=${event => event.preventDefault()}>
        <label>${words.world.find} <input type="search" value=${filter.q} onInput=${set('q')} /></label>
        <label>${words.world.region} <select onChange=${set('region')}>
          <option value="">${words.world.allRegions}</option>${options(regions, filter.region, regionName)}
        </select></label>
        <label>${words.world.standing} <select onChange=${set('standing')}>
          <option value="">${words.world.allStandings}</option>${options(keys, filter.standing, key => wordsOf(key, colouring))}
        </select></label>
        <p role="status">${words.world.shown(rows.length, countries.length)}</p>
      </form>
      ${rows.length === 0
        ? html`<p>${words.world.none} <button type="button" onClick=${() => go(changed({ q: null, region: null, standing: null }))}>${words.world.showAll}</button></p>`
        : html`
          <div class="scrolled" tabindex="0" role="group" aria-labelledby="countries">
            <table>
              <thead><tr>${columns.map(head)}</tr></thead>
              <tbody>${sorted(rows, column, Boolean(minus), keys).map(row => html`<tr key=${row.code}>${columns.map(name => cell[name](row))}</tr>`)}</tbody>
            </table>
          </div>`}
    </section>`;
}
