// The words of the sources.
import { plural } from './common.js';

const extent = (events, countries) => `${plural(events, 'événement', 'événements')}, ${plural(countries, 'pays', 'pays')}`;

export default {
  sources: {
    title: 'Sources',
    lead: 'Ce que citent les événements enregistrés, et combien d’entre eux. Des sources qui diffèrent par un champ sont distinctes.',
    choose: 'Quelles sources',
    contains: 'Le titre contient',
    starts: 'L’adresse commence par',
    publisher: 'Éditeur',
    country: 'Citées pour',
    all: 'Tous les pays',
    count: count => plural(count, 'source', 'sources'),
    none: 'Aucune source ne répond à ce choix. Élargissez-le.',
    source: 'Source',
    events: 'Événements',
    countries: 'Pays',
    last: 'Dernière citation',
    do: 'Que faire',
    correct: 'Corriger',
    correctTitle: 'Corriger une source',
    correctLead: 'Chaque événement qui cite exactement cette source est corrigé pour en citer une autre. Ce qui était connu avant reste tel quel.',
    noSource: 'L’adresse ne nomme aucune source.',
    toSources: 'Vers les sources',
    toChanges: 'Vers les changements récents',
    notAllowed: 'Pour corriger une source, il faut le rôle « steward ».',
    to: 'Ce qu’il faut citer à la place',
    would: (events, countries) => `Serait corrigé : ${extent(events, countries)}.`,
    did: (events, countries) => `Corrigé : ${extent(events, countries)}.`,
    send: count => `Corriger ${plural(count, 'événement', 'événements')}`,
  },
};
