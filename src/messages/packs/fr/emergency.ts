/** What to do in an emergency, in the imperative: "vous" in it has no gender. `{emergency}` is "le 112", after "appelez". */
export const emergency = {
  acts: {
    call: {
      heading: 'Appelez {emergency} maintenant',
      steps: [
        'Asseyez-vous ou allongez-vous.',
        'Ne conduisez pas.',
        'N’attendez pas de voir si cela passe. Il est toujours permis d’appeler.',
      ],
      say: 'Dites : « Un questionnaire de santé en ligne m’a dit d’appeler. » Puis dites ce qui ne va pas, et depuis quand.',
    },
    'keep-still': {
      heading: 'Appelez {emergency} maintenant',
      steps: [
        'Gardez la tête et le cou immobiles.',
        'Pas de frottement, pas d’appareil de massage, pas d’étirement.',
        'Ne conduisez pas et ne faites pas de vélo.',
      ],
      say: 'Dites : « Un questionnaire de santé en ligne m’a dit d’appeler. » Puis dites ce qui ne va pas, et depuis quand.',
    },
    department: {
      heading: 'Allez aux urgences maintenant',
      steps: [
        'Laissez quelqu’un d’autre conduire. Personne pour conduire? Appelez {emergency}.',
        'N’attendez pas de voir si les antidouleurs aident.',
      ],
      say: 'Dites : « Un questionnaire de santé en ligne m’a dit de venir maintenant. » Puis dites ce qui ne va pas, et depuis quand.',
    },
    maternity: {
      heading: 'Appelez la maternité maintenant',
      steps: [
        'Appelez le numéro inscrit sur les papiers de la grossesse.',
        'Pas de réponse, saignement abondant, ou malaise? Appelez {emergency}.',
      ],
      say: 'Dites le nombre de semaines de grossesse, ou quand l’accouchement a eu lieu, et ce qui a changé.',
    },
    'cancer-line': {
      heading: 'Appelez maintenant la ligne 24 heures de l’équipe d’oncologie',
      steps: [
        'Pas de réponse? Appelez {emergency}.',
        'Prenez la température. N’attendez pas qu’elle baisse.',
      ],
      say: 'Dites quel est le traitement, et quand le dernier a eu lieu.',
    },
    crisis: {
      heading: 'Parlez à quelqu’un maintenant',
      steps: [
        'Vous n’êtes pas en sécurité, ou vous vous êtes déjà fait du mal? Appelez {emergency}.',
        'Demandez à quelqu’un de rester avec vous.',
        'Demandez-lui d’éloigner les médicaments, et tout ce qui pourrait vous faire du mal.',
      ],
      say: 'Il n’y a besoin ni de raison ni de mots justes. « Je ne suis pas en sécurité » suffit.',
    },
    today: {
      heading: 'Obtenez de l’aide médicale aujourd’hui',
      steps: ['Pas de massage, et ne frottez aucun endroit douloureux, avant un examen.'],
      say: 'Dites : « Un questionnaire de santé en ligne m’a dit de consulter aujourd’hui. » Puis dites ce qui ne va pas, et depuis quand.',
    },
  },
  more: {
    'stroke-signs': 'Notez à quelle heure cela a commencé.',
    'mind-changed-after-birth':
      'Quelqu’un n’est pas en sécurité? Appelez {emergency}. Une autre personne doit rester là à tout moment.',
    'cauda-equina-signs':
      'Parlez-leur de l’engourdissement, de tout changement pour uriner ou aller à la selle, et des deux jambes.',
    'both-legs-affected':
      'Parlez-leur de l’engourdissement, de tout changement pour uriner ou aller à la selle, et des deux jambes.',
    'clot-signs': 'Ne frottez pas. Essoufflement, ou douleur à la poitrine? Appelez {emergency}.',
    'deep-leg-pain': 'Ne frottez pas. Essoufflement, ou douleur à la poitrine? Appelez {emergency}.',
    'giant-cell-arteritis-signs': 'Si la vue s’assombrit, allez tout de suite aux urgences.',
    'sight-change': 'Si la vue s’assombrit de nouveau, allez tout de suite aux urgences.',
    'cannot-bear-weight': ['Allez aux urgences.', 'Aucun poids sur la jambe, et pas de sport.'],
    'child-limp': 'Aucun poids sur la jambe, et pas de sport.',
    'head-knock-signs': 'Allez aux urgences, sans conduire. Un adulte doit être présent pendant 24 heures.',
    'head-knock-on-thinner':
      'Allez aux urgences, sans conduire. Un adulte doit être présent pendant 24 heures.',
    'neck-squeezed': 'Allez aux urgences, même si tout semble aller bien maintenant.',
    'muscle-breakdown-signs': 'Allez aux urgences. Plus aucun effort physique d’ici là.',
    'foot-drop': 'Consultez aujourd’hui, pour que cela ne dure pas.',
    'hot-swollen-joint': 'Pire, ou des frissons? Appelez {emergency}.',
    'back-pain-with-fever': 'Cela s’aggrave? Appelez {emergency}.',
    'spreading-skin-infection': 'Pire, ou des frissons? Appelez {emergency}.',
    'wound-infection-signs': 'Cela s’aggrave? Appelez {emergency}.',
  },
  moreWithFever: {
    'hot-swollen-joint': 'Cela s’aggrave? Appelez {emergency}.',
    'spreading-skin-infection': 'Cela s’aggrave? Appelez {emergency}.',
  },
  reasons: {
    'hot-swollen-joint': 'L’articulation est peut-être infectée. Cela demande un médecin.',
    'child-limp': 'À cet âge, une boiterie peut venir de la hanche, même si le genou fait mal.',
  },
  why: 'Pourquoi',
  mistake: 'Case cochée par erreur?',
  change: 'Changer ma réponse',
  now: 'Quoi faire maintenant',
  callNumber: 'Appeler le {number}',
  callIfNoAnswer: 'Pas de réponse? Appeler le {number}',
  textNumber: 'Envoyer un SMS au {number}',
  chat: 'Discuter par écrit en ligne (nouvel onglet)',
  crisisCall: 'Parler à quelqu’un : appeler le {number}',
  crisisHours: 'Parler à quelqu’un : appeler le {number} (pas à toute heure)',
  crisisOption: 'Parler à quelqu’un : appeler le {number} et choisir la santé mentale',
  crisisText: 'Parler à quelqu’un : envoyer un SMS au {number}',
  crisisDirectory: 'Trouver une ligne d’écoute : {site} (nouvel onglet)',
  adult: 'Ou parlez-en maintenant à un adulte de confiance.',
  urgentCall: 'Conseils par téléphone : appeler le {number}',
  urgentAnywhere:
    'Un médecin de garde, le soir et le week-end, peut dire où aller. Un cabinet qui reçoit aujourd’hui peut le dire aussi.',
  number: 'le {number}',
  anyNumber: 'le numéro d’urgence',
  numberOf: '{number} : {places}',
  massage: 'Pas de massage avant que cela soit vérifié.',
} as const;
