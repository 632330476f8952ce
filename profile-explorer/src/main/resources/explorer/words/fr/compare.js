// The words of the comparisons: of two points in time, and of countries side by side.
const signed = points => (points > 0 ? `+${points}` : `${points}`.replace('-', '−'));

export default {
  compare: {
    title: country => `${country} : ce qui a changé`,
    lead: 'Un pays à deux moments, et si c’est le monde qui a changé entre eux ou seulement ce que l’on en sait.',
    before: 'Avant',
    after: 'Après',
    on: 'Le',
    asKnown: 'seulement avec ce que l’on savait alors',
    knownOn: 'Connu à la fin du',
    knownThen: (date, instant) => `${date}, tel que connu : ${instant}`,
    withOthers: 'Comparer avec d’autres pays',
    nothing: 'Rien ne diffère entre ces deux moments.',
    empty: country => `Rien n’est enregistré pour ce pays (${country}) jusqu’à ces deux moments.`,
    differ: count => (count === 0 ? 'Seuls les chiffres du contexte diffèrent.' : `${count} des 21 indicateurs ${count === 1 ? 'diffère' : 'diffèrent'}.`),
    split: (world, earlier, revisions) => [world && `${world} parce que le monde a changé`, earlier && `${earlier} connus pour la première fois entre les dates, peut-être plus anciens`, revisions && `${revisions} parce que les connaissances ont été révisées`].filter(Boolean).join(', ') + '.',
    readiness: 'Préparation',
    fromReporting: (all, reporting) => `Sur une évolution de ${signed(all)} points, ${signed(reporting)} viennent d’une meilleure information : indicateurs non renseignés auparavant, ou connus pour la première fois entre les dates.`,
  },
  matrix: {
    overTime: 'Ces pays au fil du temps, sur un graphique',
    title: 'Pays côte à côte',
    named: names => ['Pays côte à côte', names.join(', ')].filter(Boolean).join(' : '),
    lead: 'Les mêmes 21 indicateurs pour huit pays au plus, à une même date.',
    on: 'Le',
    add: 'Ajouter un pays',
    choose: 'Choisir…',
    chosen: 'Pays choisis',
    remove: country => `Retirer : ${country}`,
    print: 'Imprimer',
    indicator: 'Indicateur',
    caption: date => `Cyberbien-être, ${date}`,
    none: '–',
    empty: 'Choisissez les pays à comparer, ou regardez un exemple :',
    example: names => names.join(', '),
  },
};
