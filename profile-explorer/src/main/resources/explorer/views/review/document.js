// A proposed document: its text and, for who may try it, what is made out of it.
import { useEffect, html, useState } from '../../html.js';
import { words } from '../../words.js';
import { Lines, Reading, linesOf } from '../record/document.js';
import { sourceFields } from '../record/prefill.js';
import { mutate } from '../record/sending.js';

const READ = `
  mutation Read($input: ImportDocumentInput!) {
    importDocument(input: $input) {
      statements { number title firstLine lastLine status measures }
      warnings { line message }
      userErrors { code message path }
    }
  }`;

/** @param mayRead whether the caller may try to import it, which tells how it is read */
export function ProposedDocument({ proposal: { country, document: text, documentSource }, mayRead }) {
  const [reading, setReading] = useState(null);
  useEffect(() => {
    if (!mayRead) return;
    const source = documentSource && { source: sourceFields(documentSource) };
    mutate(READ, 'importDocument', { text, country: country.code, dryRun: true, ...source })
      .then(({ payload, problems }) => payload && problems.length === 0 && setReading(payload));
  }, [text, mayRead]);
  return html`
    <section class="proposed">
      <h2>${words.review.document}</h2>
      ${reading && html`<p>${words.record.statements(reading.statements.length, reading.warnings.length)}</p>`}
      <details open=${Boolean(reading?.warnings.length)}>
        <summary>${words.review.text}</summary>
        ${reading
          ? html`<${Reading} text=${text} statements=${reading.statements} warnings=${reading.warnings} />`
          : html`<${Lines} lines=${linesOf(text)} from=${1} />`}
      </details>
    </section>`;
}
