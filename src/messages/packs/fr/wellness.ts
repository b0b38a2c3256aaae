const disclaimer =
  'Ce guide donne des informations générales sur le massage de bien-être. Ce n’est pas un diagnostic ni un acte médical, et cela ne remplace pas un médecin. En cas d’inquiétude, d’aggravation ou de doute, parlez à un médecin.';

/** Whole texts of a place for well-being: no « thérap… », « soin », « traiter », « patient », « soulager la douleur ». */
export const wellness = {
  intro: { lead: 'Quelques courtes questions. Puis vous voyez quel massage peut vous convenir.' },
  modalities: {
    'sports-massage': { also: 'Massage pour sportifs.' },
    'deep-tissue': { also: 'Massage profond, deep tissue.' },
    'lymphatic-facilitation': {
      what: 'Mouvements très légers et lents sur la peau.',
      also: 'Massage très léger.',
    },
  },
  result: {
    outcomes: {
      'cancer-care': { lead: 'Avec une personne formée pour cela.' },
    },
    tips: {
      swelling: 'Un gonflement nouveau ou qui augmente se montre d’abord à un médecin.',
      'lymph-trained': 'Ce massage demande une personne formée pour cela.',
    },
    pressure: {
      reasons: {
        'carpal-tunnel': 'Là où la main fourmille, le toucher reste léger.',
        lymphatic: 'Ce massage est aussi léger qu’une main qui glisse sur la peau.',
      },
    },
    timeline: {
      steps: { before: { items: ['D’abord un échange : les souhaits, et ce qui demande de l’attention.'] } },
    },
    disclaimer,
  },
  carer: {
    result: {
      timeline: {
        steps: {
          before: {
            items: [
              'D’abord un échange : les souhaits, et ce qui demande de l’attention. Vous pouvez y assister.',
            ],
          },
        },
      },
      disclaimer,
    },
  },
  summary: {
    blanks: {
      lines: [
        'Ce qu’un médecin a dit : ....................................',
        'Dates des opérations : ......................................',
        'Zones à ne pas toucher : ....................................',
        'Position couchée : ..........................................',
      ],
    },
  },
} as const;
