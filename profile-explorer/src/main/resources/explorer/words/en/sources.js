// The words of the sources.
import { plural } from './common.js';

const extent = (events, countries) => `${plural(events, 'event', 'events')} of ${plural(countries, 'country', 'countries')}`;

export default {
  sources: {
    title: 'Sources',
    lead: 'What the recorded events cite, and how much cites it. Sources that differ in any field are different ones.',
    choose: 'Which sources',
    contains: 'Title contains',
    starts: 'Address starts with',
    publisher: 'Publisher',
    country: 'Cited for',
    all: 'All countries',
    count: count => plural(count, 'source', 'sources'),
    none: 'No source fits this choice. Choose less.',
    source: 'Source',
    events: 'Events',
    countries: 'Countries',
    last: 'Last cited',
    do: 'What to do',
    correct: 'Correct',
    correctTitle: 'Correct a source',
    correctLead: 'Every event that cites exactly this source is corrected, so that it cites another. What was known before stays as it was.',
    noSource: 'The address names no source.',
    toSources: 'To the sources',
    toChanges: 'To the recent changes',
    notAllowed: 'To correct a source takes the role of a steward.',
    to: 'What is to be cited instead',
    would: (events, countries) => `Would be corrected: ${extent(events, countries)}.`,
    did: (events, countries) => `Corrected: ${extent(events, countries)}.`,
    send: count => `Correct ${plural(count, 'event', 'events')}`,
  },
};
