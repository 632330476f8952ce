// How to cite what is shown, where to find it again, and how to take it along.
import { address } from '../../address.js';
import { useAnswer } from '../../api.js';
import { CopyButton } from '../../components/copy-button.js';
import { html, useState } from '../../html.js';
import { words } from '../../words.js';
import { CITATION } from './queries.js';

const FILES = {
  markdown: 'profile.md',
  csv: 'statements.csv',
  json: 'profile.json',
  jsonld: 'profile.jsonld',
  bibtex: 'citation.bib',
  csl: 'citation.json',
};

function Citation({ variables }) {
  const { data, error, again } = useAnswer(CITATION, variables);
  if (error) return html`<p>${words.faces[error.kind].title} <button type="button" onClick=${again}>${words.faces.again}</button></p>`;
  if (!data) return html`<p>${words.faces.waiting}</p>`;
  const { citation, permalink } = data.profile;
  return html`
    <p>${words.cite.promise}</p>
    <blockquote lang="en">${citation}</blockquote>
    <p class="ways"><${CopyButton} text=${citation} label=${words.cite.copy} /></p>
    <p><a href=${permalink}>${permalink}</a></p>
    <p class="ways"><${CopyButton} text=${permalink} label=${words.cite.copyAddress} /></p>`;
}

export function Cite({ country, variables }) {
  const [open, setOpen] = useState(false);
  const { asOf, knownAt } = variables;
  return html`
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">${words.cite.title}</h2>
      <details onToggle=${event => setOpen(event.target.open)}>
        <summary>${words.cite.how}</summary>
        ${open && html`<${Citation} variables=${variables} />`}
      </details>
      <p class="ways">
        ${words.cite.download}
        ${Object.entries(FILES).map(([form, file]) => html`
          <a href=${address(`/export/${country}/${file}`, { asOf, knownAt, lang: '' })} download>${words.cite.forms[form]}</a>`)}
      </p>
    </section>`;
}
