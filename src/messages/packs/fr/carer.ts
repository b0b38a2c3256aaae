/** Whole sentences for someone who answers for somebody: "cette personne"; "elle" and "lui" only stand for that word. */
export const carer = {
  emergency: {
    acts: {
      call: {
        steps: [
          'Aidez cette personne à s’asseoir ou à s’allonger. Restez avec elle.',
          'Elle ne doit pas conduire.',
          'N’attendez pas de voir si cela passe. Il est toujours permis d’appeler.',
        ],
      },
      'keep-still': {
        steps: [
          'Gardez sa tête et son cou immobiles.',
          'Pas de frottement, pas d’appareil de massage, pas d’étirement.',
          'Cette personne ne doit pas conduire ni faire de vélo.',
        ],
      },
      department: {
        steps: [
          'Emmenez-y cette personne, ou appelez {emergency}.',
          'N’attendez pas de voir si les antidouleurs aident.',
        ],
      },
      crisis: {
        heading: 'Demandez à quelqu’un de parler maintenant à cette personne',
        steps: [
          'Cette personne n’est pas en sécurité, ou s’est déjà fait du mal? Appelez {emergency}.',
          'Restez avec cette personne, ou demandez à quelqu’un de rester.',
          'Éloignez les médicaments, et tout ce qui pourrait lui faire du mal.',
        ],
        say: 'Il n’y a besoin ni de raison ni de mots justes. « Cette personne n’est pas en sécurité » suffit.',
      },
    },
    adult: 'Cette personne peut aussi en parler maintenant à un adulte de confiance.',
  },
  flagReasons: {
    'thoughts-of-self-harm':
      'Cette personne n’a pas à porter cela sans aide. Quelqu’un peut écouter maintenant.',
  },
  claims: {
    insomnia:
      'Peut aider à se détendre. Dans quatre études, des gens qui avaient eu un cancer dormaient mieux.',
    'relaxation-massage':
      'Peut calmer cette personne pour un temps. Pour le mal de dos, l’effet était à peu près celui d’un massage plus profond.',
  },
  modalities: {
    'structural-integration': {
      feels: 'La sensation est lente, profonde et active : on est debout et on bouge.',
    },
    'prenatal-massage': {
      feels: 'La sensation est douce, avec de bons appuis, en position sur le côté.',
    },
  },
  conditions: {
    'stress-mood': {
      first: 'En parler à une personne de confiance, ou à un médecin. Le massage n’est qu’un ajout.',
    },
  },
  result: {
    outcomes: {
      therapeutic: { heading: 'Un massage peut être une bonne idée pour la suite, pour cette personne' },
      relaxation: {
        heading: 'Une séance calme et douce peut lui convenir',
        lead: 'Il n’est pas nécessaire d’avoir mal ou un problème pour recevoir un massage.',
      },
      prenatal: { heading: 'Un massage prévu pour la grossesse peut lui convenir' },
      postnatal: { heading: 'Un massage doux après l’accouchement peut lui convenir' },
      swelling: { heading: 'Un massage très léger peut lui convenir' },
      'cancer-care': { heading: 'Un massage doux de bien-être peut lui convenir' },
    },
    tips: {
      notFlat: 'Cette personne reste sur le côté, et pas à plat sur le dos.',
      side: 'Cette personne reste sur le côté à partir de 13 semaines. À partir de 28 semaines, pas à plat sur le dos.',
    },
    wait: {
      headings: {
        'fever-or-infection': 'Un massage, quand cette personne ira bien',
      },
    },
    windDown: 'Un massage peut l’aider à se détendre pour un temps.',
    hurts: 'Demandez-lui de dire si quelque chose fait mal.',
    modalities: 'Styles qui peuvent lui convenir',
    modalitiesAfterOk: 'Ce qui peut lui convenir, une fois l’accord donné',
    modalitiesLater: 'Ce qui peut lui convenir ensuite',
    startsLighter: [
      'Sa séance commence très légèrement. La pression n’augmente que selon son souhait.',
      'Sa séance commence légèrement. La pression n’augmente que selon son souhait.',
    ],
    modalitiesNote:
      'Plusieurs styles peuvent être combinés. Le massage accompagne son suivi habituel, et ne le remplace jamais.',
    pressure: {
      paragraphs: [
        'Profond ne veut pas dire douloureux. Une petite douleur qui s’efface est acceptable, si cette personne peut respirer et parler.',
        'Si cela fait mal, ses muscles peuvent se crisper pour la protéger. C’est une [contraction de protection](guarding). Preuves : très rares.',
        'On l’avertit avant tout geste qui peut faire un peu mal. Elle peut dire non.',
      ],
      sayings: 'Cette personne peut le dire à tout moment. C’est toujours bienvenu.',
      reasons: { health: 'Le massage reste doux tant qu’on n’en sait pas plus sur sa santé.' },
      lighter: 'On commence un degré plus léger. La pression n’augmente que selon son souhait.',
      ceilingMore:
        'Une douleur un peu plus forte, jusqu’à 5 sur 10, seulement avec son accord et si elle respire facilement. À partir de 6, la pression doit devenir plus légère.',
      asked: [
        'Vous avez demandé pour cette personne un toucher très léger.',
        'Vous avez demandé pour cette personne un toucher léger.',
        'Vous avez demandé pour cette personne un toucher moyen.',
        'Vous avez demandé pour cette personne un toucher ferme.',
        'Vous avez demandé pour cette personne un toucher très ferme.',
      ],
    },
    steer: {
      heading: 'C’est cette personne qui décide',
      text: 'Elle peut dire « {softer} », « {firmer} » ou « {stop} » à tout moment. Si parler est difficile, vous convenez d’un signe.',
    },
    dial: {
      positions: [
        '{pressure} : plus douce que son départ. Elle dit « {firmer} » pour en avoir plus.',
        '{pressure} : son départ.',
        '{pressure} : plus ferme que son départ, et en dessous de sa limite.',
        '{pressure} : sa limite, là où la douleur atteint {n} sur 10.',
        '{pressure} : au-delà de sa limite.',
      ],
      muscle: [
        'Les muscles se reposent.',
        'Les muscles peuvent se relâcher.',
        'Arrêtez ici.',
        'Les muscles peuvent se crisper. Cette personne dit « {softer} ».',
      ],
      limitNoPain: '{pressure} : sa limite. Au-delà, cela commencerait à faire mal.',
      note: 'C’est une image, pas une mesure. La limite change d’un jour à l’autre et d’un endroit à l’autre.',
    },
    timeline: {
      steps: {
        before: {
          items: [
            'D’abord un échange : son histoire de santé, et l’observation de ses mouvements. Vous pouvez y assister.',
          ],
        },
        during: {
          items: [
            'Rien n’est fixé d’avance : la séance s’adapte à ses besoins, à ses souhaits et à ses journées.',
            'Les gestes et les étirements sont choisis pour cette personne. Elle peut dire « {softer} » ou « {stop} » à tout moment.',
          ],
        },
      },
      weeks: {
        items: ['Au besoin, il y a un autre rendez-vous et un plan de séances.'],
      },
    },
    card: { toSummary: 'Résumé pour la séance' },
    booking: {
      text: 'Le premier échange sert à parler et à voir si le massage lui convient. Cette personne décide de la suite avec vous.',
    },
    disclaimer:
      'Ce guide donne des informations générales. Ce n’est pas un diagnostic ni un avis médical. Le massage peut aider certaines personnes et pas d’autres. En cas d’inquiétude, d’aggravation ou de doute, parlez à un médecin.',
  },
} as const;
