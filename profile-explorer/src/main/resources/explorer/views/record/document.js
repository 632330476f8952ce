// Reads a profile document in: first what it says, beside its lines; then, where that is right, into the record.
import { CHANGE_FIELDS } from '../../components/changes.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { Status } from '../../components/status.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { Fields, idOf } from './fields.js';
import { FIGURE_FIELDS } from './figures.js';
import { Done, Preview, Problems, Refusal } from './outcome.js';
import { Problem } from './problem.js';
import { toInput } from './schema.js';
import { newRequestId, useWays } from './sending.js';
import { Proposed, Ways } from './ways.js';

const IMPORT = `
  mutation Import($input: ImportDocumentInput!) {
    importDocument(input: $input) {
      events { ${EVENT_FIELDS} }
      statements { number title firstLine lastLine status measures }
      warnings { line message }
      changes { ${CHANGE_FIELDS} }
      profile { ${FIGURE_FIELDS} }
      projected
      userErrors { code message path }
    }
  }`;

export const linesOf = text => text.split(/\r\n|\r|\n/);

export const Lines = ({ lines, from }) => html`
  <pre class="lines" lang="en">${lines.map((line, index) => html`<span class="line"><span class="line-number">${from + index}</span>${line}\n</span>`)}</pre>`;

/** The text in parts: the lines of a statement, or those between that say nothing; each with its warnings. */
function partsOf(count, statements, warnings) {
  const parts = [];
  let next = 1;
  for (const statement of statements.toSorted((a, b) => a.firstLine - b.firstLine)) {
    if (statement.firstLine > next) parts.push({ from: next, to: statement.firstLine - 1 });
    parts.push({ from: statement.firstLine, to: statement.lastLine, statement });
    next = Math.max(next, statement.lastLine + 1);
  }
  if (next <= count) parts.push({ from: next, to: count });
  return parts.map(part => ({ ...part, warnings: warnings.filter(({ line }) => part.from <= line && line <= part.to) }));
}

const Said = ({ statement }) => html`
  <h3 lang="en"><span class="number">${statement.number}</span> ${statement.title}</h3>
  ${statement.status && html`<${Status} status=${statement.status} />`}
  ${statement.measures.length > 0 && html`<ul lang="en">${statement.measures.map(measure => html`<li>${measure}</li>`)}</ul>`}`;

/** Each statement and warning beside its lines. */
export function Reading({ text, statements, warnings }) {
  const lines = linesOf(text);
  return html`
    <div class="reading">
      ${partsOf(lines.length, statements, warnings).map(part => html`
        <div class=${part.warnings.length > 0 ? 'part warned' : part.statement ? 'part' : 'part unread'}>
          <${Lines} lines=${lines.slice(part.from - 1, part.to)} from=${part.from} />
          <div class="read">
            ${part.statement && html`<${Said} statement=${part.statement} />`}
            ${part.warnings.map(({ line, message }) => html`
              <p class="warning"><strong>${words.record.warning(line)}</strong> <span lang="en">${message}</span></p>`)}
          </div>
        </div>`)}
    </div>`;
}

/** @param start what to begin with: {text, source, comment} */
export function ImportDocument({ country, schema, start = {} }) {
  const [text, setText] = useState(start.text ?? '');
  const [source, setSource] = useState(start.source ?? {});
  const [requestId, setRequestId] = useState(newRequestId);
  const sending = useWays(IMPORT, 'importDocument', 'STEWARD', start.comment);
  const { problems, error, again, preview, done, proposed } = sending;
  const edited = set => value => {
    set(value);
    if (preview) sending.edited();
  };
  const more = () => {
    setText('');
    setRequestId(newRequestId());
    sending.anew();
  };
  if (proposed) return html`<${Proposed} proposal=${proposed} again=${more} />`;
  if (done) {
    return html`<${Done} country=${country} title=${words.record.imported(done.events.length)} payload=${done} changes=${done.changes} again=${more} />`;
  }
  const input = () => {
    const given = toInput(schema, 'SourceInput', source);
    return { text, country, requestId, ...(given ? { source: given } : {}) };
  };
  const missing = () => {
    if (!text.trim()) return words.record.noText;
    return preview?.events.length === 0 ? words.record.nothingNew : null;
  };
  const effect = preview && { ...preview, changes: preview.events.length > 0 ? preview.changes : null };
  return html`
    <form class="record wide" noValidate onSubmit=${sending.submit(input)}>
      <${Problems} problems=${problems} />
      <p>${words.record.documentHelp}</p>
      <div class="field">
        <label for="file">${words.record.file}</label>
        <input id="file" type="file" accept=".txt,.md,text/plain,text/markdown" onChange=${async event => edited(setText)((await event.target.files[0]?.text()) ?? text)} />
      </div>
      <div class=${problems.some(problem => problem.path[0] === 'text') ? 'field wrong' : 'field'}>
        <label for=${idOf(['text'])}>${words.record.text}</label>
        <textarea id=${idOf(['text'])} rows="14" spellcheck="false" value=${text} onInput=${event => edited(setText)(event.target.value)}></textarea>
        ${problems.filter(problem => problem.path[0] === 'text').map(problem => html`<p class="problem"><${Problem} message=${problem.message} /></p>`)}
      </div>
      <details class="nested" open=${problems.some(problem => problem.path[0] === 'source')}>
        <summary>${words.record.documentSource}</summary>
        <${Fields} typeName="SourceInput" schema=${schema} path=${['source']} value=${source} change=${edited(setSource)} problems=${problems} />
      </details>
      <${Refusal} error=${error} again=${again} />
      ${preview && html`
        <${Preview} country=${country} payload=${effect} title=${words.record.reading}>
          ${preview.events.length === 0 && html`<p><strong>${words.record.nothingNew}</strong></p>`}
          <p>${words.record.statements(preview.statements.length, preview.warnings.length)}</p>
          <${Reading} text=${text} statements=${preview.statements} warnings=${preview.warnings} />
        <//>`}
      <${Ways} ways=${sending} input=${input} label=${preview && words.record.send(preview.events.length)} look=${words.record.read} why=${missing()}
        unsure=${preview?.warnings.length > 0 ? words.propose.unsure(preview.warnings.length) : null} />
    </form>`;
}
