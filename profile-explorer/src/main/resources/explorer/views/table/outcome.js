// What a table changes, country by country, and what is wrong with its rows, beside them.
import { address } from '../../address.js';
import { html } from '../../html.js';
import { countryName, words } from '../../words.js';
import { useArrival } from '../record/outcome.js';
import { Problem } from '../record/problem.js';
import { rowsOf } from './rows.js';

/** More rows than anyone mends before trying again. */
const MOST_ROWS = 200;

const COUNTS = ['recorded', 'corrected', 'retracted', 'unchanged'];

const sum = (countries, count) => countries.reduce((total, country) => total + country[count], 0);

/** How much would be recorded: of the countries of which no row is refused. */
export function changesOf(countries) {
  const accepted = countries.filter(country => !country.refused);
  return sum(accepted, 'recorded') + sum(accepted, 'corrected') + sum(accepted, 'retracted');
}

const Countries = ({ countries }) => html`
  <table class="counts">
    <caption class="hidden">${words.table.byCountry}</caption>
    <thead><tr><th scope="col">${words.record.country}</th>${COUNTS.map(count => html`<th key=${count} scope="col" class="number">${words.table.count[count]}</th>`)}</tr></thead>
    <tbody>${countries.map(({ country: { code }, refused, ...counts }) => html`
      <tr key=${code}>
        <th scope="row"><a href=${address(`/${code}/timeline`, { by: 'recorded', order: 'newest' })}>${countryName(code)}</a>${refused && html` <small class="refused">${words.table.refused}</small>`}</th>
        ${COUNTS.map(count => html`<td key=${count} class="number" data-label=${words.table.count[count]}>${counts[count]}</td>`)}
      </tr>`)}
    </tbody>
  </table>`;

/** [[row's number, its problems]] in order. */
const byRow = problems => [...Map.groupBy(problems.filter(({ path }) => /^\d+$/.test(path[0])), ({ path }) => Number(path[0]))].sort(([a], [b]) => a - b);

function Rows({ csv, problems }) {
  const wrong = byRow(problems);
  const rowAt = rowsOf(csv);
  return wrong.length > 0 && html`
    <section class="wrong-rows">
      <h3>${words.table.wrong(wrong.length)}</h3>
      <ol>${wrong.slice(0, MOST_ROWS).map(([number, those]) => {
        const row = rowAt(number);
        return html`
          <li key=${number}>
            <p><strong>${words.table.row(number)}</strong> <span class="cells">${[row.id || row.country, row.kind, row.effective, row.title].filter(Boolean).join(' · ')}</span></p>
            <ul>${those.map(({ path: [, column], message }) => html`
              <li class="problem"><code>${column}</code>${row[column] && html` <q>${row[column]}</q>`}: <${Problem} message=${message} /></li>`)}
            </ul>
          </li>`;
      })}</ol>
      ${wrong.length > MOST_ROWS && html`<p>${words.table.more(wrong.length - MOST_ROWS)}</p>`}
    </section>`;
}

/** @param done whether it is imported, or was only tried */
export function Outcome({ csv, countries, problems, done, again }) {
  const element = useArrival(countries);
  const accepted = countries.filter(country => !country.refused);
  const counts = COUNTS.map(count => sum(accepted, count));
  return html`
    <section class=${done ? 'done' : 'preview'} tabindex="-1" ref=${element} aria-labelledby="outcome">
      <h2 id="outcome">${done ? words.table.done : words.record.preview}</h2>
      ${countries.length > 0 && html`<p role="status"><strong>${(done ? words.table.did : words.table.would)(...counts)}</strong></p>`}
      ${countries.length > accepted.length && html`<p>${words.table.left(countries.length - accepted.length)}</p>`}
      ${countries.length === 0 && html`<p>${words.table.noCountry}</p>`}
      <${Rows} csv=${csv} problems=${problems} />
      ${countries.length > 0 && html`<${Countries} countries=${countries} />`}
      ${done && html`
        <ul class="ways">
          <li><a href=${address('/changes')}>${words.table.toChanges}</a></li>
          <li><button type="button" onClick=${again}>${words.table.another}</button></li>
        </ul>`}
    </section>`;
}
