/** Conditions, as people describe them. Never "vous avez": always "cela ressemble à". */
export const conditions = {
  rsi: {
    name: 'Douleur de gestes répétitifs (TMS)',
    mix: 'Un nerf coincé au poignet ou au cou, l’arthrose.',
    first: 'Une autre façon de faire le geste, des pauses, de l’exercice.',
    doctor: {
      'weak-or-numb': 'Main ou bras qui a moins de force, ou qui reste engourdi.',
      'hot-joint': 'Articulation chaude.',
      'no-grip': 'Difficulté à serrer un objet.',
    },
  },
  insomnia: {
    name: 'Troubles du sommeil',
    mix: '[Apnée du sommeil](sleep-apnoea), jambes sans repos, moral bas, douleur qui réveille.',
    first: 'Un programme d’entretiens et d’exercices pour le sommeil ([TCC de l’insomnie](cbt)).',
    doctor: {
      gasping: 'Souffle qui se coupe pendant les ronflements.',
      'nodding-off': 'Difficulté à ne pas s’endormir en conduisant.',
      low: 'Moral qui reste bas pendant des semaines.',
    },
  },
  headache: {
    name: 'Maux de tête et migraines',
    mix: 'Douleur à la mâchoire, douleur au cou, problème de sinus, antidouleurs pris trop souvent.',
    first: 'Sommeil, repas et pauses d’écran; un plan du médecin si c’est fréquent.',
    doctor: {
      'new-after-50': 'Maux de tête qui ont commencé après l’âge de 50 ans.',
      worse: 'Maux de tête qui s’aggravent.',
      'lying-flat': 'Maux de tête pires en position couchée à plat.',
      painkillers: 'Antidouleurs pris la plupart des jours.',
    },
  },
  fibromyalgia: {
    name: 'Douleur partout (fibromyalgie)',
    mix: 'Problème de thyroïde, articulations enflammées, COVID long, moral bas.',
    first: 'Un examen par un médecin, des mouvements doux, un bon sommeil.',
    doctor: {
      unchecked: 'Douleur que personne n’a examinée.',
      fever: 'Fièvre.',
      'weight-loss': 'Perte de poids sans le vouloir.',
      'hot-joints': 'Articulations chaudes, ou qui enflent.',
      weakness: 'Bras ou jambe qui perd de la force.',
    },
  },
  whiplash: {
    name: 'Coup du lapin (secousse du cou)',
    mix: 'Douleur de cou ordinaire, commotion, blessure d’un nerf.',
    first: 'Un examen du cou. Puis des mouvements doux.',
    doctor: {
      'pins-and-needles': 'Fourmillements dans un bras.',
      dizziness: 'Étourdissements qui durent.',
      unchecked: 'Cou que personne n’a examiné.',
    },
  },
  tmj: {
    name: 'Douleur à la mâchoire (ATM)',
    mix: 'Mal de dents, otite, [migraine](migraine), problème de sinus.',
    first: 'Des exercices de mâchoire avec une personne formée.',
    doctor: {
      fever: 'Mâchoire ou visage qui enfle, avec de la fièvre.',
      'numb-face': 'Visage engourdi.',
      lump: 'Présence d’une bosse.',
      locked: 'Mâchoire qui ne s’ouvre pas.',
    },
  },
  'low-back-sciatica': {
    name: 'Mal au bas du dos et sciatique',
    nameWithoutLeg: 'Mal au bas du dos',
    mix: 'Arthrose ou raideur de la hanche, élongation derrière la cuisse, douleur de rein.',
    first: 'Bouger autant que possible.',
    doctor: {
      'weak-leg': 'Jambe ou pied qui a moins de force.',
      fever: 'Fièvre.',
      'past-cancer': 'Cancer dans le passé.',
      nights: 'Douleur bien pire la nuit.',
      lasting: 'Douleur de plus de 6 semaines que personne n’a examinée.',
    },
  },
  'frozen-joint': {
    name: 'Épaule gelée (capsulite) ou hanche très raide',
    mix: 'Un tendon déchiré, des muscles du cou tendus, l’arthrose, la [sciatique](sciatica).',
    first: 'Un examen médical, des étirements et de la physiothérapie.',
    doctor: {
      'hot-joint': 'Articulation chaude ou rouge.',
      fall: 'Douleur ou raideur venue d’une chute.',
      strength: 'Force qui disparaît tout à coup.',
      'both-shoulders': 'Raideur des deux épaules, après l’âge de 50 ans.',
    },
  },
  'carpal-tunnel': {
    name: 'Canal carpien (fourmillements dans la main)',
    mix: 'Douleur de gestes répétitifs, nerf au coude ou au cou, nerfs touchés par le diabète.',
    first: 'Une attelle au poignet la nuit, et moins de gestes où la main serre.',
    doctor: {
      numb: 'Engourdissement qui dure.',
      'weak-thumb': 'Pouce qui a moins de force.',
      feet: 'Fourmillements aux pieds aussi.',
    },
  },
  lymphatic: {
    name: 'Gonflement et lourdeur',
    mix: 'Caillot de sang, infection de la peau, problème de cœur ou de reins.',
    first: 'Savoir d’abord pourquoi cela enfle; compression, soin de la peau, exercice.',
    doctor: {
      unchecked: 'Gonflement nouveau ou qui augmente, que personne n’a examiné.',
    },
  },
  scar: {
    name: 'Cicatrice d’opération',
    mix: 'Une plaie infectée, une hernie, du liquide sous la peau.',
    first:
      'Une plaie tout à fait refermée, sans croûtes, et l’accord de l’équipe de chirurgie. Moins de 6 semaines depuis l’opération? Demandez d’abord à cette équipe.',
    doctor: {
      open: 'Cicatrice ouverte, ou qui coule.',
      hot: 'Cicatrice chaude, ou qui sent mauvais.',
      lump: 'Bosse nouvelle.',
      colour: 'Cicatrice qui devient plus rouge ou plus foncée que d’habitude.',
    },
  },
  'neck-shoulder': {
    name: 'Douleur au cou ou à l’épaule',
    mix: '[Coup du lapin](whiplash), [épaule gelée](frozen-joint), [mal de tête de tension](tension-headache), nerf du cou.',
    first: 'Bouger souvent et faire de l’exercice.',
    doctor: {
      'weak-arm': 'Bras qui a moins de force.',
      clumsy: 'Mains maladroites.',
      nights: 'Forte douleur la nuit.',
      fall: 'Douleur venue après une chute.',
    },
  },
  'stress-mood': {
    name: 'Stress, inquiétude ou moral bas',
    mix: 'Dépression, panique, problème de thyroïde, mauvais sommeil.',
    first: 'En parler à une personne de confiance, ou à un médecin. Le massage n’est qu’un ajout.',
    doctor: {
      low: 'Moral bas la plupart des jours, depuis deux semaines.',
      coping: 'Vie de tous les jours devenue trop difficile.',
    },
  },
  'cancer-support': {
    name: 'Bien-être pendant ou après un cancer',
    mix: 'Une douleur ou une bosse nouvelle : l’équipe d’oncologie les examine.',
    first: 'L’accord de l’équipe d’oncologie, et une personne formée au massage lors d’un cancer.',
    doctor: {
      lump: 'Bosse nouvelle.',
      'new-pain': 'Douleur nouvelle.',
      'new-swelling': 'Gonflement nouveau.',
    },
  },
  pregnancy: {
    name: 'Grossesse',
    mix: '',
    first: 'L’accord de la sage-femme ou du médecin, s’il y a un problème pendant la grossesse.',
    doctor: {
      headache: 'Fort mal de tête ou gonflement soudain.',
      calf: 'Douleur à un seul mollet.',
      'blood-pressure': 'Tension artérielle qui monte.',
    },
  },
  'sport-soreness': {
    name: 'Muscles douloureux après le sport',
    mix: 'Une élongation, un os surchargé par l’entraînement, un nerf qui vient du dos.',
    first: 'Une semaine avec moins d’entraînement, du sommeil et des mouvements faciles.',
    doctor: {
      bone: 'Douleur à un point précis sur un os.',
      night: 'Douleur qui bat la nuit.',
      swelling: 'Une seule jambe qui enfle.',
    },
  },
  other: { name: 'Autre chose', mix: '', first: 'Un court échange.', doctor: {} },
} as const;

/** What massage may do: a doubt, or a study, in every one. */
export const claims = {
  rsi: 'Peut atténuer pour un temps la douleur des muscles due aux [gestes répétitifs](rsi). Aucun traitement, à lui seul, ne marche à chaque fois.',
  insomnia:
    'Peut vous aider à vous détendre. Dans quatre études, des gens qui avaient eu un cancer dormaient mieux.',
  'tension-headache':
    '[Type de tension](tension-headache) : les gens se sentaient mieux. Mais dans l’étude, un faux traitement, pour comparer, réduisait autant les maux de tête.',
  migraine:
    '[Migraine](migraine) : les crises de migraine peuvent être moins nombreuses. Le massage n’est que pour le temps entre elles.',
  fibromyalgia:
    'Après cinq semaines, peut atténuer la douleur et l’inquiétude liées à la [fibromyalgie](fibromyalgia). Le sommeil n’a pas changé. Le massage ne doit pas faire mal.',
  whiplash: 'Le [coup du lapin](whiplash) est très peu étudié : il n’y a qu’une étude.',
  tmj: 'Une recommandation conseille fortement un traitement par des mains formées. C’est pour la douleur de l’articulation de la mâchoire ([ATM](tmj)) depuis 3 mois ou plus.',
  'low-back':
    'Peut aider à atténuer le mal de dos pour peu de temps. Le massage de détente et le massage profond ont aidé à peu près autant.',
  sciatica:
    'Le massage ne traite pas une douleur qui descend dans la jambe ([sciatique](sciatica)). Une recommandation néerlandaise le déconseille pour cela.',
  'frozen-joint':
    'Peut aider à atténuer pour peu de temps d’autres douleurs à l’épaule. Les [articulations gelées](frozen-joint) sont très peu étudiées.',
  'carpal-tunnel':
    'Dans de très petites études, le [canal carpien](carpal-tunnel) gênait un peu moins. Une attelle la nuit passe en premier.',
  lymphatic:
    'Un massage léger de la [lymphe](lymph) peut ajouter un peu aux bandages. Les études ne sont pas d’accord.',
  scar: 'Dans de petites études peu solides, la plupart des gens allaient mieux.',
  'neck-shoulder':
    'Dans des études, dix semaines de massage ont aidé plus que des conseils écrits. C’était à peu près autant qu’un toucher léger.',
  stress:
    'Peut atténuer le stress et la tension de tous les jours. Pour le moral bas, les études ne sont pas d’accord.',
  'cancer-comfort': 'Peut apporter repos et réconfort. Rien n’indique que le massage propage le cancer.',
  pregnancy:
    'Grossesse de plus de 12 semaines, sans complication : peut atténuer le stress et le mal de dos et de jambes.',
  'sport-soreness':
    'Peut rendre les muscles un peu moins douloureux le lendemain. La force et la vitesse n’ont pas changé.',
  'sports-massage':
    'Peut rendre les muscles un peu plus souples, et un peu moins douloureux le lendemain. La force et la vitesse n’ont pas changé.',
  'deep-tissue':
    'Peut atténuer le mal de dos pour un temps. Un massage plus doux avait à peu près le même effet.',
  'myofascial-release':
    'Une revue d’études est positive; une autre trouve des effets trop petits pour compter.',
  'structural-integration':
    'Dans une petite première étude, la douleur ne s’est pas améliorée. Bouger est devenu un peu plus facile.',
  'relaxation-massage':
    'Peut vous calmer pour un temps. Pour le mal de dos, l’effet était à peu près celui d’un massage plus profond.',
  guarding:
    'Dans une petite étude de gens en bonne santé, les muscles se crispaient si le début était profond. Si la pression montait lentement, ils ne se crispaient pas.',
  firmer:
    'Dans une étude, un massage plus ferme atténuait mieux le mal de dos au début. Plus tard, ce n’était plus le cas.',
  soreness:
    'Dans une enquête sur 91 personnes, 1 sur 10 a ressenti une gêne. Elle avait le plus souvent disparu en moins de 36 heures.',
} as const;

export const modalities = {
  'sports-massage': {
    name: 'Massage sportif',
    what: 'Mouvements rapides, pétrissage et étirements, avant ou après le sport.',
    feels: 'La sensation est vive et ferme.',
    avoid: 'Tension artérielle haute, blessure récente, grossesse, anticoagulants.',
    also: 'Massage pour sportifs, massage de récupération.',
  },
  'deep-tissue': {
    name: 'Massage des tissus profonds',
    what: 'Mouvements lents et fermes, et pression maintenue, pour les muscles plus profonds.',
    feels: 'La sensation est forte, avec une petite douleur qui s’efface.',
    avoid: 'Anticoagulants, os fragiles, grossesse, traitement du cancer, opération récente.',
    also: 'Massage profond, deep tissue.',
  },
  'myofascial-release': {
    name: 'Relâchement myofascial',
    what: 'Un contact maintenu, lent et doux, sur la peau et le [fascia](fascia), la fine couche autour du muscle.',
    feels: 'La sensation est celle d’un étirement doux.',
    avoid: 'Plaies ouvertes, peau fragile, inflammation récente.',
    also: 'Massage des fascias (MFR).',
  },
  'structural-integration': {
    name: 'Intégration structurelle',
    what: 'Une série prévue de travail des [fascias](fascia) et de leçons de mouvement pour la posture.',
    feels: 'La sensation est lente, profonde et active : vous vous levez et bougez.',
    avoid: 'Caillots, os fragiles, grossesse, traitement du cancer, blessure récente.',
    also: 'Série de dix séances (SI).',
  },
  'lymphatic-facilitation': {
    name: 'Drainage lymphatique doux',
    what: 'Mouvements très légers et lents sur la peau, faits pour les parties qui enflent.',
    feels: 'La sensation est presque trop légère, et apaisante.',
    avoid: 'Caillot, infection, insuffisance du cœur ou des reins, gonflement jamais examiné.',
    also: 'Drainage lymphatique manuel (DLM). Un [lymphœdème](lymphoedema) demande une personne formée.',
  },
  'relaxation-massage': {
    name: 'Massage de détente',
    what: 'Mouvements longs et fluides, lents et réguliers.',
    feels: 'Une sensation de chaleur et de calme, sans hâte.',
    avoid: 'Fièvre ou infection.',
    also: 'Massage suédois.',
  },
  'prenatal-massage': {
    name: 'Massage prénatal',
    what: 'Massage doux pendant la grossesse, par une personne formée pour cela.',
    feels: 'La sensation est douce, avec de bons appuis, en position sur le côté.',
    avoid: 'Grossesse avec problèmes, sans l’accord de la sage-femme ou du médecin.',
    also: 'Massage de grossesse.',
  },
} as const;
