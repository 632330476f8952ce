// Les mots pour emporter un graphique, ou pour le montrer seul.
export default {
  charts: {
    takeAway: 'Emporter ce graphique',
    making: 'Un instant…',
    made: 'Enregistré',
    failed: 'Cela n’a pas pu être fait. Réessayez.',
    forms: { svg: 'SVG', png: 'PNG', csv: 'CSV' },
    embed: 'Code pour montrer ce graphique sur une de vos pages',
    copyEmbed: 'Copier le code',
    sources: (named, further) => `${named.length + further === 1 ? 'Source' : 'Sources'} : ${named.join(' ; ')}${further > 0 ? ` ; et ${further} autres` : ''}.`,
    noSource: 'Aucune source n’en dit rien.',
    from: (brand, day) => `${brand}, tel qu’enregistré le ${day}.`,
    figureOf: (figure, country) => `${figure}, ${country}`,
    besides: 'À côté d’autres pays',
    several: 'Plusieurs pays au fil du temps, sur un graphique',
    open: 'Tout voir, avec les sources, sur Profils de cyberbien-être',
    data: 'La même chose en tableau',
    noData: 'Il n’y a rien à dessiner.',
  },
};
