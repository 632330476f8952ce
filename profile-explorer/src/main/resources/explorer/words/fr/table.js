// The words of importing a table.
import { plural } from './common.js';

const parts = (recorded, corrected, retracted, unchanged) => [
  plural(recorded, 'nouvel événement', 'nouveaux événements'), plural(corrected, 'correction', 'corrections'), plural(retracted, 'retrait', 'retraits'),
  plural(unchanged, 'ligne inchangée', 'lignes inchangées'),
].join(', ');

export default {
  table: {
    title: 'Importer un tableau',
    lead: 'Prenez un tableau d’événements, modifiez-le dans un tableur et rapportez-le : de nouvelles lignes, des corrections et des retraits de lignes enregistrées. Vous voyez ce que cela changerait avant tout enregistrement.',
    all: 'Le tableau de tous les événements (CSV)',
    notAllowed: 'Pour importer un tableau, il faut le rôle « recorder » ; pour corriger et retirer ainsi, le rôle « steward ». Votre jeton permet de proposer.',
    propose: 'Proposer des événements',
    text: 'Ou les lignes elles-mêmes',
    help: 'Du CSV avec les colonnes du tableau exporté. Une ligne sans « id » est un nouvel événement. Avec un « id », elle ne change qu’avec « correct » ou « retract » dans la colonne « change », et une raison.',
    source: 'Source des nouvelles lignes qui n’en nomment pas',
    noTable: 'Donnez d’abord un fichier ou des lignes.',
    nothing: 'Rien ne changerait : il n’y a rien à importer.',
    send: count => `Importer ${plural(count, 'changement', 'changements')}`,
    byCountry: 'Les lignes par pays',
    count: { recorded: 'Nouveaux', corrected: 'Corrigés', retracted: 'Retirés', unchanged: 'Inchangés' },
    would: (...counts) => `Serait enregistré : ${parts(...counts)}.`,
    did: (...counts) => `Enregistré : ${parts(...counts)}.`,
    refused: 'refusé',
    left: count => `${plural(count, 'pays a', 'pays ont')} une ligne erronée. D’un pays, toutes les lignes sont enregistrées ou aucune.`,
    noCountry: 'Rien ne peut être importé : aucune ligne ne nomme de pays.',
    wrong: count => plural(count, 'ligne est erronée', 'lignes sont erronées'),
    row: number => `Ligne ${number}`,
    more: count => `${plural(count, 'autre ligne est erronée', 'autres lignes sont erronées')}. Corrigez d’abord celles-ci.`,
    done: 'Importé',
    toChanges: 'Vers les changements récents',
    another: 'Importer un autre tableau',
  },
};
