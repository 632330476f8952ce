// Prints the agreed schema without what is not served yet. Arguments: the agreed schema, and a list of types and fields (TYPE or
// TYPE.FIELD a line) that it agrees on and that no release serves. What is listed must be agreed, and nothing that stays may need it.
import { readFileSync } from 'node:fs';
import { buildASTSchema, parse, print } from 'graphql';

const [agreed, list] = process.argv.slice(2);
const missing = new Set(readFileSync(list, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')));
const unknown = new Set(missing);
const isMissing = (name) => unknown.delete(name) || missing.has(name);

const withoutFields = (type) => ({
  ...type,
  fields: type.fields?.filter((field) => !isMissing(`${type.name.value}.${field.name.value}`)),
  values: type.values?.filter((value) => !isMissing(`${type.name.value}.${value.name.value}`)),
});
const document = parse(readFileSync(agreed, 'utf8'), { noLocation: true });
const served = {
  ...document,
  definitions: document.definitions.filter((type) => !isMissing(type.name?.value)).map(withoutFields),
};
if (unknown.size > 0) {
  console.error(`listed in ${list} and not agreed: ${[...unknown].join(', ')}`);
  process.exit(1);
}
buildASTSchema(served);
console.log(print(served));
