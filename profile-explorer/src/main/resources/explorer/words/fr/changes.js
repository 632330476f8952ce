// The words of what changed between two profiles.
import { plural } from './common.js';

export default {
  worldChange: {
    progress: ['Progrès :', 'la situation s’est améliorée entre les deux dates.'],
    decline: ['Recul :', 'la situation s’est dégradée entre les deux dates.'],
    reported: ['Premier constat :', 'cela date d’entre les deux dates ; pour l’état antérieur, aucune source ne se prononce.'],
    measures: ['Mesures modifiées :', 'ce qui est en place a changé entre les deux dates, la situation non.'],
    anew: ['Recommencé :', 'la situation avait cessé et est revenue entre les deux dates.'],
    uncertain: ['Peut-être modifié :', 'la situation à l’une des deux dates n’est pas certaine.'],
    also: ['Changement aussi :', 'une partie s’est produite entre les deux dates.'],
  },
  perhapsEarlier: date => [`Connu pour la première fois au plus tard : ${date} ;`, 'il en était peut-être déjà ainsi avant la première des deux dates.'],
  reason: { NEWLY_LEARNED: 'Appris depuis :', CORRECTED: 'Corrigé :' },
  reasonMeaning: {
    NEWLY_LEARNED: 'il en était déjà ainsi, mais cela n’a été enregistré que plus tard.',
    CORRECTED: 'ce qui était enregistré s’est révélé faux.',
  },
  changes: {
    added: 'Ajouté',
    removed: 'N’y est plus',
    until: date => `jusqu’à : ${date}`,
    causedBy: count => `Pourquoi : ${plural(count, 'événement', 'événements')}`,
    struck: 'Barré, parce que :',
    background: 'Contexte',
    figure: { POPULATION_ESTIMATED: 'Population', INTERNET_USE_MEASURED: 'Internautes' },
    noFigure: 'aucun chiffre',
  },
};
