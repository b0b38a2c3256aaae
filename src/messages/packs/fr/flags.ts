import { lazy } from '../../lazy.ts';

/** Safety flags, as nouns: nobody in them is "je" or "vous", and nothing agrees with the visitor. */
export const flags = {
  'chest-pain': 'Douleur, serrement ou lourdeur dans la poitrine, ou difficulté soudaine à respirer',
  'heart-signs': 'Douleur à la mâchoire, au bras ou au dos, avec sueurs, nausée ou essoufflement',
  'stroke-signs':
    'Tout à coup : visage affaissé ou bouche déformée, perte de force d’un côté, parole difficile ou perte de la vue',
  'thoughts-of-self-harm': 'Pensées de suicide, ou de se faire du mal',
  'pregnancy-bleeding-or-fluid': 'Saignement, perte de liquide ou forte douleur au ventre',
  'pre-eclampsia-signs':
    'Fort mal de tête, changement de la vue, douleur sous les côtes, ou gonflement soudain',
  'baby-moving-less': 'Bébé qui bouge moins que d’habitude',
  'early-labour-signs': 'Ventre qui durcit à intervalles réguliers',
  'heavy-bleeding-after-birth': 'Saignement abondant depuis l’accouchement, ou gros caillots',
  'mind-changed-after-birth':
    'Depuis l’accouchement : grande confusion, ou voir ou entendre ce qui n’existe pas',
  'pregnancy-danger-signs':
    'Pendant la grossesse, ou dans les 6 semaines après un accouchement : saignement, perte de liquide, bébé qui bouge moins, fort mal de tête, changement de la vue, ou gonflement soudain du visage ou des mains',
  'cauda-equina-signs':
    'Engourdissement nouveau entre les jambes (parties génitales, fesses, anus, intérieur des cuisses), ou difficulté à uriner ou à aller à la selle, ou difficulté nouvelle à se retenir',
  'both-legs-affected':
    'Perte de force nouvelle dans les deux jambes, ou mal de dos avec décharges dans les deux',
  'thunderclap-headache': 'Mal de tête soudain, le pire jamais ressenti, à son maximum en une minute au plus',
  'neck-artery-signs':
    'Douleur nouvelle au cou ou à la tête, avec étourdissements, vision double ou paupière qui tombe',
  'meningitis-signs':
    'Fièvre avec nuque raide, éruption nouvelle sur la peau, confusion, ou difficulté à se réveiller',
  'spine-injury-signs':
    'Après accident, chute ou coup : perte de force ou engourdissement (bras, jambe), ou douleur sur la colonne',
  'tearing-back-pain':
    'Douleur soudaine qui déchire la poitrine, le dos ou le ventre, ou évanouissement avec elle',
  'tight-painful-limb': 'Membre très dur et engourdi (bras ou jambe), avec une douleur qui augmente sans cesse',
  'cold-pale-limb': 'Membre soudain froid, pâle et engourdi (un bras, une main, une jambe ou un pied)',
  'fever-on-chemotherapy': 'Fièvre ou frissons pendant un traitement contre le cancer',
  'giant-cell-arteritis-signs':
    'Nouveau mal de tête avec cuir chevelu douloureux, ou mal de mâchoire en mâchant',
  'sight-change': 'Vue qui s’est assombrie, brouillée ou dédoublée, même un instant',
  'clot-signs': 'Depuis peu, dans un seul bras ou une seule jambe : gonflement ou chaleur, sans blessure',
  'deep-leg-pain':
    'Douleur nouvelle, profonde, par battements, dans un seul mollet ou une seule cuisse, sans raison claire',
  'hot-swollen-joint': 'Articulation devenue chaude, enflée et très douloureuse en quelques jours',
  'back-pain-with-fever': 'Fièvre ou frissons avec mal de dos',
  'spreading-skin-infection': 'Zone de peau chaude et douloureuse qui s’étend',
  'wound-infection-signs': 'Fièvre ou frissons après une opération ou un accouchement',
  'cannot-bear-weight': 'Impossible de faire quatre pas sur cette jambe',
  'child-limp': 'Démarche qui boite, même un peu',
  'head-knock-signs': 'Depuis un coup à la tête : vomissements, confusion ou mal de tête qui dure',
  'neck-squeezed': 'Cou qui a été serré ou tenu',
  'head-knock-on-thinner': 'Coup à la tête pendant la prise d’un anticoagulant (contre les caillots)',
  'foot-drop': 'Pied qui traîne ou claque au sol en marchant',
  'muscle-breakdown-signs': 'Après un effort intense : urine foncée, ou muscles trop faibles pour s’en servir',
  'unfamiliar-neck-pain': 'Forte douleur nouvelle au cou ou à la tête, comme jamais auparavant',
  'cord-signs': 'Mains maladroites ou jambes instables, de pire en pire, peu à peu',
  'new-weakness': 'Perte de force nouvelle dans un bras ou une jambe',
  'fracture-signs': 'Nouveau mal de dos qui pourrait venir d’un os',
  'bone-stress-hip': 'Douleur à la hanche ou à l’aine due au sport, avec signes d’un os surchargé',
  'bone-stress-signs': 'Point douloureux sur un os, avec signes de surcharge',
  'past-cancer-new-pain': 'Douleur nouvelle après un cancer',
  'constant-pain': 'Douleur que rien n’atténue, même au lit la nuit sans bouger',
  'minor-with-warning-signs': 'Moins de 18 ans, avec douleur la nuit ou avec fièvre',
  'child-back-pain': 'Mal de dos chez un enfant',
  'unchecked-recent-crash': 'Accident, chute ou coup dans les 2 dernières semaines, sans aucun examen depuis',
  'open-wound': 'Plaie ouverte, ou qui coule',
  'unchecked-swelling': 'Gonflement nouveau ou qui augmente, jamais examiné',
  'both-legs-swollen': 'Les deux jambes enflent',
  'new-numbness': 'Engourdissement nouveau qui dure',
  'new-weakness-or-numbness': 'Perte de force nouvelle, ou engourdissement qui dure',
  'weight-loss': 'Perte de poids sans le vouloir',
  'new-lump': 'Bosse nouvelle ou qui grossit',
  'unexplained-illness-signs': 'Sueurs la nuit, perte de poids, ou douleur que rien n’atténue',
  'polymyalgia-signs': 'Raideur des deux épaules ou des deux hanches, 45 minutes chaque matin',
  'inflamed-joints': 'Articulations qui enflent',
  'uncontrolled-blood-pressure': 'Tension artérielle souvent trop haute',
  'changing-mole': 'Grain de beauté qui change',
  'persistent-low-mood': 'Deux semaines de moral bas, la plupart des jours',
  'missed-periods': 'Règles qui ont cessé ou sont devenues rares',
  'inflammatory-back-signs': 'Mal de dos qui réveille la nuit et diminue en bougeant',
  'sleep-apnoea-signs': 'Souffle coupé ou étouffement pendant le sommeil',
  'recent-surgery': 'Opération (césarienne comprise)',
  'recent-clot': 'Caillot de sang dans les 6 derniers mois',
  'unstable-heart': 'Problème de cœur qui n’est pas maîtrisé',
  'recent-heart-event': 'Crise cardiaque ou AVC dans les 3 derniers mois',
  'cancer-treatment-now': 'Traitement du cancer en cours',
  'cancer-in-bone': 'Cancer qui s’est étendu aux os',
  'low-platelets': 'Globules ou plaquettes bas dus au traitement',
  'early-or-high-risk-pregnancy': 'Problème connu dans la grossesse',
  'kidney-failure': 'Insuffisance rénale',
  'recent-fracture': 'Os cassé',
  'fever-or-infection': 'Fièvre ou frissons',
  'skin-problem': 'Éruption infectée, ou que d’autres peuvent attraper',
  'recent-injection': 'Injection dans un bras ou une articulation, ces 3 derniers jours',
  'face-injection': 'Botox ou comblement, ces 2 dernières semaines',
  'face-waits': 'Botox ou comblement, ces 2 dernières semaines, et problème au visage ou à la tête',
  'new-sprain': 'Entorse ou élongation, ces 3 derniers jours',
  'blood-thinner': 'Anticoagulant (contre les caillots)',
  'bruises-easily': 'Bleus sans avoir reçu de coup',
  'fragile-bones': 'Ostéoporose',
  'thin-bones': 'Os amincis (ostéopénie)',
  'steroid-tablets': 'Comprimés de type cortisone pendant 3 mois ou plus',
  'diabetes-with-numbness': 'Diabète avec pieds engourdis ou qui brûlent',
  'old-numbness': 'Engourdissement déjà examiné par un médecin',
  'weak-grip': 'Main qui laisse tomber des choses',
  'neck-nerve-pain': 'Problème au bras qui vient quand le cou bouge',
  'shooting-limb-pain': 'Décharges de douleur le long de la jambe',
  'inflammatory-arthritis': 'Polyarthrite rhumatoïde, ou autres articulations enflammées',
  arthritis: 'Arthrose (usure des articulations)',
  'past-cancer': 'Cancer dans le passé, traitement terminé',
  'lymph-nodes-removed': 'Ganglions retirés, ou traités par radiothérapie',
  'fibromyalgia-known': 'Fibromyalgie, constatée par un médecin',
  pregnant: 'Grossesse',
  postnatal: 'Accouchement il y a moins de 6 semaines',
  'birth-in-last-year': 'Accouchement depuis moins d’un an',
  'controlled-blood-pressure': 'Tension artérielle haute, mais maîtrisée',
  'settled-heart': 'Maladie du cœur, mais maîtrisée',
  diabetes: 'Diabète',
  'pain-dulling-medicine': 'Antidouleurs puissants tous les jours',
  'varicose-veins': 'Varices',
  'implant-or-device': 'Appareil dans le corps, comme un pacemaker ou un cathéter à chambre (port)',
  'varicose-veins-or-implant': 'Varices, ou implant',
  'small-skin-patch': 'Bleu, coupure ou endroit douloureux',
  'dry-skin': 'Eczéma sec ou psoriasis',
  'past-jolt': 'Accident, chute ou coup',
  'fits-or-faints': 'Convulsions ou évanouissements',
  'severe-allergy': 'Allergie grave, avec un stylo auto-injecteur d’adrénaline',
  'oil-or-latex-allergy': 'Réaction aux huiles de fruits à coque, au parfum ou au latex',
  'touch-sensitivity': 'Douleur au toucher léger',
  'touch-difficult': 'Le toucher peut être difficile; mieux vaut demander avant',
  'under-16': 'Moins de 16 ans',
  'under-18': 'Moins de 18 ans',
  'alcohol-or-drugs': 'Alcool ou drogue aujourd’hui',
} as const;

/** Why a flag matters. "On" is whoever gives the massage: a word for them would have a gender, or be a title by law. */
export const flagReasons = lazy(
  () =>
    ({
      'chest-pain': 'Cela peut venir du cœur, ou d’un caillot dans un poumon.',
      'heart-signs':
        'Le cœur peut faire mal à la mâchoire, au bras ou au dos. Parfois, la poitrine ne fait pas mal.',
      'stroke-signs': 'Cela peut être un AVC. Chaque minute compte.',
      'thoughts-of-self-harm':
        'Vous n’avez pas à affronter cela sans aide. Quelqu’un peut vous écouter maintenant.',
      'pregnancy-bleeding-or-fluid':
        'Saignement, perte de liquide ou forte douleur : cela doit être vérifié maintenant.',
      'pre-eclampsia-signs':
        'Cela peut être une tension artérielle trop haute due à la grossesse. Cela peut vite s’aggraver.',
      'baby-moving-less': 'Un changement dans les mouvements du bébé doit être vérifié maintenant.',
      'early-labour-signs': 'Cela peut être l’accouchement qui commence trop tôt.',
      'heavy-bleeding-after-birth':
        'Un saignement abondant après l’accouchement demande de l’aide maintenant.',
      'mind-changed-after-birth':
        'Cela peut être une maladie grave après l’accouchement. Elle peut être traitée.',
      'pregnancy-danger-signs': 'De tels signes doivent être vérifiés maintenant.',
      'cauda-equina-signs':
        'Des nerfs à la base de la colonne sont peut-être comprimés. Chaque heure compte.',
      'both-legs-affected': 'Les nerfs des deux jambes sont peut-être comprimés. Chaque heure compte.',
      'thunderclap-headache': 'Cela peut être un saignement dans la tête.',
      'neck-artery-signs': 'Une artère du cou est peut-être déchirée. Frotter le cou peut aggraver cela.',
      'meningitis-signs': 'Cela peut être une infection autour du cerveau.',
      'spine-injury-signs': 'Il y a peut-être une blessure au cou ou à la colonne.',
      'tearing-back-pain': 'La plus grosse artère du corps est peut-être en train de se déchirer.',
      'tight-painful-limb': 'La pression monte peut-être à l’intérieur du membre. Chaque heure compte.',
      'cold-pale-limb': 'Le sang n’arrive peut-être plus dans le membre. Chaque heure compte.',
      'fever-on-chemotherapy':
        'Pendant un traitement contre le cancer, une fièvre peut devenir dangereuse en quelques heures.',
      'giant-cell-arteritis-signs':
        'Une artère de la tête est peut-être enflammée. Cela peut abîmer la vue.',
      'sight-change': 'Un changement de la vue doit être vérifié aujourd’hui.',
      'clot-signs':
        'Cela peut être un caillot de sang. Souvent, ce n’en est pas un; il faut d’abord le vérifier.',
      'deep-leg-pain':
        'Cela peut être un caillot de sang. Souvent, ce n’en est pas un; il faut d’abord le vérifier.',
      'hot-swollen-joint':
        'C’est peut-être une infection de l’articulation, ou la goutte. Les deux demandent un médecin.',
      'back-pain-with-fever': 'Cela peut être une infection de la colonne.',
      'spreading-skin-infection': 'La peau est peut-être infectée. Cela peut s’étendre vite.',
      'wound-infection-signs':
        'Avec une plaie, après une opération ou un accouchement, une fièvre peut être une infection.',
      'cannot-bear-weight': 'Il y a peut-être quelque chose de cassé.',
      'child-limp': 'À cet âge, une boiterie peut venir de la hanche.',
      'head-knock-signs': 'Le cerveau est peut-être touché (commotion ou saignement).',
      'neck-squeezed': 'Un cou serré peut être blessé à l’intérieur sans aucune marque.',
      'head-knock-on-thinner':
        'Avec un anticoagulant, un coup à la tête peut causer un saignement lent à l’intérieur.',
      'foot-drop': 'Un nerf qui va au pied est peut-être comprimé.',
      'muscle-breakdown-signs': 'Du muscle est peut-être en train de se détruire. Cela peut abîmer les reins.',
      'unfamiliar-neck-pain':
        'Une douleur nouvelle comme celle-ci s’examine avant tout travail sur le cou.',
      'cord-signs':
        'La moelle épinière est peut-être comprimée dans le cou. Parlez au médecin des mains et des jambes.',
      'new-weakness': 'Un nerf est peut-être comprimé.',
      'fracture-signs': 'Un os du dos est peut-être cassé.',
      'bone-stress-hip':
        'Un os de la hanche ou de l’aine est peut-être en train de se fissurer. Repos : pas de course.',
      'bone-stress-signs': 'Un os est peut-être surchargé. Appuyer dessus n’aide pas; le repos, oui.',
      'past-cancer-new-pain':
        'Après un cancer, une douleur nouvelle qui dure doit d’abord être examinée.',
      'constant-pain': 'Une douleur que rien n’atténue doit d’abord être examinée.',
      'minor-with-warning-signs':
        'Chez les jeunes, une douleur la nuit ou avec une maladie doit d’abord être vérifiée.',
      'child-back-pain': 'À cet âge, un mal de dos mérite d’abord une vérification.',
      'unchecked-recent-crash': 'Après un accident ou une chute, un examen passe en premier.',
      'open-wound': 'Une plaie doit se refermer avant un massage.',
      'unchecked-swelling': 'Il faut d’abord savoir pourquoi cela enfle.',
      'both-legs-swollen': 'Le cœur, les reins ou un médicament peuvent en être la cause.',
      'new-numbness': 'Un engourdissement nouveau qui dure doit être examiné.',
      'new-weakness-or-numbness': 'Un nerf est peut-être comprimé.',
      'weight-loss': 'Une perte de poids sans le vouloir mérite une vérification.',
      'new-lump': 'Une bosse nouvelle doit être examinée. On ne la masse pas.',
      'unexplained-illness-signs': 'Ces signes doivent d’abord être examinés.',
      'polymyalgia-signs':
        'Après l’âge de 50 ans, cela peut être une inflammation que des comprimés calment.',
      'inflamed-joints': 'Des articulations enflées et raides doivent être vues tôt.',
      'uncontrolled-blood-pressure':
        'Les styles fermes peuvent la faire monter. Les styles doux restent possibles.',
      'changing-mole': 'Un grain de beauté qui change doit être examiné. On ne le masse pas.',
      'persistent-low-mood': 'Un moral bas depuis si longtemps mérite une aide à part entière.',
      'missed-periods': 'Avec beaucoup d’entraînement, cela peut fragiliser les os.',
      'inflammatory-back-signs':
        'De tels signes peuvent indiquer une inflammation. La question mérite d’être posée.',
      'sleep-apnoea-signs': 'Un souffle coupé la nuit mérite une vérification.',
      'recent-surgery': 'L’équipe de chirurgie dit quand la cicatrisation est terminée.',
      'recent-clot':
        'Une fois le médecin d’accord, le massage est seulement doux, et jamais près du caillot.',
      'unstable-heart': 'L’équipe de cardiologie dit ce qui convient.',
      'recent-heart-event': 'Pendant les trois premiers mois, l’équipe de cardiologie décide.',
      'cancer-treatment-now': 'L’équipe d’oncologie sait ce qui est sans danger cette semaine.',
      'cancer-in-bone':
        'Des os touchés par un cancer peuvent se casser. Seulement le toucher le plus léger, et pas là.',
      'low-platelets': 'Dans ce cas, les bleus et les saignements viennent facilement.',
      'early-or-high-risk-pregnancy':
        'La sage-femme ou le médecin décide. Les études ont laissé de côté de telles grossesses.',
      'kidney-failure':
        'Un massage peut déplacer du liquide dans le corps, et cela compte ici. L’équipe qui suit les reins décide.',
      'recent-fracture': 'L’os doit d’abord être ressoudé.',
      'fever-or-infection': 'Pas de massage avant que la fièvre soit partie depuis deux jours.',
      'skin-problem': 'Pas de massage tant que d’autres peuvent attraper l’éruption.',
      'recent-injection': 'Pas de massage à cet endroit pendant 3 jours.',
      'face-injection':
        'Pas de massage du visage pendant 2 semaines. Le reste du corps peut être massé.',
      'face-waits':
        'Pas de massage du visage ni de la tête pendant les 2 semaines après l’injection.',
      'new-sprain':
        'Pas de massage à cet endroit pendant 3 jours. Un massage peut faire saigner et enfler davantage.',
      'blood-thinner':
        'Une pression ferme peut causer un saignement sous la peau. Un massage doux convient en général.',
      'bruises-easily':
        'Massage doux seulement. Si personne n’a cherché pourquoi, la question mérite d’être posée.',
      'fragile-bones': 'Pression légère, sans forcer sur les côtes ni sur la colonne.',
      'thin-bones': 'Pression légère, sans forcer sur les côtes ni sur la colonne.',
      'steroid-tablets': 'Une longue prise de comprimés de cortisone amincit les os et la peau.',
      'diabetes-with-numbness': 'Une peau engourdie ne peut pas avertir d’une pression trop forte.',
      'old-numbness': 'Une peau engourdie ne peut pas avertir d’une pression trop forte.',
      'weak-grip': 'Une main qui manque de force mérite une vérification si cela dure.',
      'neck-nerve-pain':
        'Un nerf du cou est peut-être irrité. Massage doux seulement, sans étirement du cou.',
      'shooting-limb-pain': 'Pas de pression sur un point qui envoie la douleur dans la jambe.',
      'inflammatory-arthritis': 'On ne masse ni les articulations chaudes ni le haut du cou.',
      arthritis: 'On évite les articulations douloureuses.',
      'past-cancer':
        'On évite les zones traitées, ou une personne formée les touche doucement.',
      'lymph-nodes-removed':
        'Seulement un toucher très léger de ce côté. Ni brassard ni forte pression à cet endroit.',
      'fibromyalgia-known': 'Le massage reste sans douleur, et ne devient plus ferme que peu à peu.',
      pregnant:
        'Une personne formée au massage prénatal travaille avec prudence. Plus tard, on masse en position sur le côté.',
      postnatal:
        'Doux, dans une position confortable. Pas encore de massage de la cicatrice ni du ventre.',
      'birth-in-last-year': 'On adapte le massage.',
      'controlled-blood-pressure': 'En quittant la position couchée, mieux vaut se lever lentement.',
      'settled-heart': 'On adapte le massage.',
      diabetes: 'Mesurez le taux de sucre dans le sang avant de venir.',
      'pain-dulling-medicine': 'Des antidouleurs puissants peuvent cacher une pression trop forte.',
      'varicose-veins': 'On évite cet endroit.',
      'implant-or-device': 'On évite cet endroit.',
      'varicose-veins-or-implant': 'On évite cet endroit.',
      'small-skin-patch': 'On évite cet endroit.',
      'dry-skin': 'Dites quelle huile convient à la peau.',
      'past-jolt':
        'Au début de la séance, dites comment c’est arrivé. Pas de mouvement brusque à cet endroit.',
      'fits-or-faints': 'Prévoyez ensemble la position, et quoi faire si cela arrive.',
      'severe-allergy': 'Apportez l’auto-injecteur d’adrénaline. On vérifie les huiles avant.',
      'oil-or-latex-allergy': 'On utilise une autre huile ou d’autres gants.',
      'touch-sensitivity': 'On utilise le toucher le plus léger. Il ne doit pas faire mal.',
      'touch-difficult': 'On demande avant de toucher chaque zone. Stop veut dire stop.',
      'under-16': 'Un parent ou tuteur prend le rendez-vous et vient aussi.',
      'under-18': 'Un parent ou tuteur donne son accord et peut venir aussi.',
      'alcohol-or-drugs': 'Le massage attend un autre jour.',
    }) as const,
);

/** Each begins with an article that "à" stands before unchanged, and never with "le": "Demandez d’abord à {who}". */
export const turnTo = lazy(
  () =>
    ({
      ambulance: 'un service d’ambulance',
      'cancer-team': 'l’équipe d’oncologie',
      'cancer-team-or-doctor': 'l’équipe d’oncologie ou un médecin',
      'cancer-teams-24-hour-line': 'la ligne de l’équipe d’oncologie, ouverte 24 heures sur 24',
      'crisis-line': 'une ligne d’écoute',
      doctor: 'un médecin',
      'doctor-if-it-stays': 'un médecin, si cela dure',
      'doctor-or-a-talking-service': 'un médecin ou un service d’aide psychologique',
      'doctor-or-emergency-department': 'un médecin ou un service d’urgence',
      'doctor-or-foot-clinic': 'un médecin ou un service de soins des pieds',
      'doctor-or-nurse': 'un médecin, une infirmière ou un infirmier',
      'doctor-or-pharmacist': 'un médecin ou une pharmacie',
      'emergency-department': 'un service d’urgence',
      'kidney-team': 'l’équipe qui suit les reins',
      'maternity-unit': 'la maternité',
      'maternity-unit-ambulance-if-unsafe':
        'la maternité, ou un service d’ambulance si quelqu’un n’est pas en sécurité',
      midwife: 'une sage-femme ou un médecin',
      'midwife-if-unsure': 'une sage-femme ou un médecin, en cas de doute',
      'parent-or-guardian': 'un parent ou tuteur',
      pharmacist: 'une pharmacie',
      'pharmacist-if-unsure': 'une pharmacie, en cas de doute',
      'surgeons-team': 'l’équipe de chirurgie',
      'surgeons-team-or-doctor': 'l’équipe de chirurgie ou un médecin',
      'surgeons-team-or-nurse': 'l’équipe de chirurgie, une infirmière ou un infirmier',
    }) as const,
);
