// The words of importing a table.
import { plural } from './common.js';

const parts = (recorded, corrected, retracted, unchanged) => [
  plural(recorded, 'new event', 'new events'), plural(corrected, 'correction', 'corrections'), plural(retracted, 'retraction', 'retractions'),
  `${plural(unchanged, 'row', 'rows')} unchanged`,
].join(', ');

export default {
  table: {
    title: 'Import a table',
    lead: 'Take a table of events, change it in a spreadsheet, and bring it back: new rows, and corrections and retractions of recorded ones. You see what it would change before anything is recorded.',
    all: 'The table of all events (CSV)',
    notAllowed: 'To import a table takes the role of a recorder, to correct and retract by it that of a steward. Your token allows to propose.',
    propose: 'Propose events',
    text: 'Or the rows themselves',
    help: 'CSV with the columns of the exported table. A row without an id is a new event. One with an id changes only with “correct” or “retract” in the column change, and a reason.',
    source: 'Source of new rows that name none',
    noTable: 'Give a file or rows first.',
    nothing: 'Nothing would change: there is nothing to import.',
    send: count => `Import ${plural(count, 'change', 'changes')}`,
    byCountry: 'The rows by country',
    count: { recorded: 'New', corrected: 'Corrected', retracted: 'Retracted', unchanged: 'Unchanged' },
    would: (...counts) => `Would be recorded: ${parts(...counts)}.`,
    did: (...counts) => `Recorded: ${parts(...counts)}.`,
    refused: 'refused',
    left: count => `${plural(count, 'country has', 'countries have')} a row that is wrong. Of a country all rows are recorded or none.`,
    noCountry: 'Nothing can be imported: no row names a country.',
    wrong: count => `${plural(count, 'row is', 'rows are')} wrong`,
    row: number => `Row ${number}`,
    more: count => `${plural(count, 'more row is', 'more rows are')} wrong. Mend these first.`,
    done: 'Imported',
    toChanges: 'To the recent changes',
    another: 'Import another table',
  },
};
