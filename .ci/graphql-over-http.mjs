// Holds a running API to the GraphQL-over-HTTP specification, by the audits of the npm package graphql-http.
// Arguments: the API's address, and a page that names, as "- `ID` ...", each MAY that is not followed.
import { readFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';

const [url, page] = process.argv.slice(2);
const named = [...readFileSync(page, 'utf8').matchAll(/^- `([0-9A-Z]{4})`/gm)].map((match) => match[1]);

let passed = 0;
const problems = [];
const notFollowed = [];
for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    passed++;
  } else if (audit.name.startsWith('MAY')) {
    notFollowed.push(audit.id);
    if (!named.includes(audit.id)) problems.push(`${page} does not name ${audit.id}: ${audit.name}: ${result.reason}`);
  } else {
    problems.push(`${audit.id}: ${audit.name}: ${result.reason}`);
  }
}
for (const id of named) {
  if (!notFollowed.includes(id)) problems.push(`${page} names ${id}, which is followed`);
}
if (passed < 50) problems.push(`only ${passed} audits passed: are these all?`);
console.log(`${passed} audits of GraphQL over HTTP passed; not followed: ${notFollowed.join(', ') || 'none'}`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
