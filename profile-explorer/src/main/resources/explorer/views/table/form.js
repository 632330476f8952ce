// The form for a table: a file or its text, what it would change, and what was imported.
import { forget } from '../../api.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { Fields, idOf } from '../record/fields.js';
import { Problems, Refusal } from '../record/outcome.js';
import { Problem } from '../record/problem.js';
import { toInput } from '../record/schema.js';
import { SendButton } from '../record/send-button.js';
import { mutate, newRequestId } from '../record/sending.js';
import { Outcome, changesOf } from './outcome.js';

const IMPORT = `
  mutation ImportTable($input: ImportTableInput!) {
    importTable(input: $input) {
      countries { country { code } recorded corrected retracted unchanged refused }
      userErrors { code message path }
    }
  }`;

/** What is wrong with the table as a whole, or with the rest of the form. */
const ofForm = problems => problems.filter(({ path }) => !/^\d+$/.test(path[0]));

export function ImportTable({ schema }) {
  const [csv, setCsv] = useState('');
  const [source, setSource] = useState({});
  const [requestId, setRequestId] = useState(newRequestId);
  const [{ dryRun, answer, busy }, setState] = useState({});
  const { payload, problems = [], error } = answer ?? {};
  const countries = payload?.countries ?? [];
  const edited = set => value => {
    set(value);
    setState({});
    setRequestId(newRequestId());
  };
  const send = async dryRun => {
    setState({ dryRun, answer, busy: true });
    const given = toInput(schema, 'SourceInput', source);
    const came = await mutate(IMPORT, 'importTable', { csv, requestId, dryRun, ...(given ? { source: given } : {}) });
    if (!dryRun) forget();
    setState({ dryRun, answer: came });
  };
  const changes = changesOf(countries);
  const isSeen = dryRun && payload && !busy;
  const canImport = isSeen && changes > 0;
  const submit = event => {
    event.preventDefault();
    send(!canImport);
  };
  if (!dryRun && payload && countries.length > 0) {
    return html`<${Outcome} csv=${csv} countries=${countries} problems=${problems} done again=${() => edited(setCsv)('')} />`;
  }
  const missing = () => {
    if (!csv.trim()) return words.table.noTable;
    return isSeen && countries.length > 0 && changes === 0 ? words.table.nothing : null;
  };
  const wrong = problems.filter(({ path }) => path[0] === 'csv');
  return html`
    <form class="record wide" noValidate onSubmit=${submit}>
      <${Problems} problems=${ofForm(problems)} />
      <div class="field">
        <label for="file">${words.record.file}</label>
        <input id="file" type="file" accept=".csv,text/csv" onChange=${async event => edited(setCsv)((await event.target.files[0]?.text()) ?? csv)} />
      </div>
      <div class=${wrong.length > 0 ? 'field wrong' : 'field'}>
        <label for=${idOf(['csv'])}>${words.table.text}</label>
        <p class="help" id="csv-help">${words.table.help}</p>
        <textarea id=${idOf(['csv'])} class="csv" rows="10" spellcheck="false" wrap="off" aria-describedby="csv-help" value=${csv} onInput=${event => edited(setCsv)(event.target.value)}></textarea>
        ${wrong.map(({ message }) => html`<p class="problem"><${Problem} message=${message} /></p>`)}
      </div>
      <details class="nested" open=${problems.some(({ path }) => path[0] === 'source')}>
        <summary>${words.table.source}</summary>
        <${Fields} typeName="SourceInput" schema=${schema} path=${['source']} value=${source} change=${edited(setSource)} problems=${problems} />
      </details>
      <${Refusal} error=${error} again=${() => send(dryRun)} />
      ${payload && ofForm(problems).length === 0 && html`<${Outcome} csv=${csv} countries=${countries} problems=${problems} />`}
      <${SendButton} label=${canImport ? words.table.send(changes) : words.record.look} busy=${busy} why=${missing()} help=${canImport ? words.record.sendHelp : words.record.lookHelp} />
    </form>`;
}
