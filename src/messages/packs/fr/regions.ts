import type { Messages, Some } from '../../messages.ts';
import { withLayers } from '../../overlay.ts';
import { withNarrowSpaces } from './typography.ts';

type Usual = Omit<Messages, 'regions'>;

/** Words of Canada, whose therapists are "massothérapeutes", and where a limb has an "enflure". */
const canada: Some<Usual> = {
  questionnaire: {
    questions: { 'swelling-signs': { legend: 'Que remarquez-vous au sujet de l’enflure?' } },
    options: {
      help: { swelling: 'Enflure ou lourdeur' },
      'cancer-signs': { swelling: 'Enflure ou lourdeur' },
    },
  },
  flags: {
    'pre-eclampsia-signs':
      'Fort mal de tête, changement de la vue, douleur sous les côtes, ou enflure soudaine',
    'pregnancy-danger-signs':
      'Pendant la grossesse, ou dans les 6 semaines après un accouchement : saignement, perte de liquide, bébé qui bouge moins, fort mal de tête, changement de la vue, ou enflure soudaine du visage ou des mains',
    'clot-signs': 'Depuis peu, dans un seul bras ou une seule jambe : enflure ou chaleur, sans blessure',
    'unchecked-swelling': 'Enflure nouvelle ou qui augmente, jamais examinée',
    'implant-or-device':
      'Appareil dans le corps, comme un stimulateur cardiaque (pacemaker) ou un cathéter à chambre (port)',
    'oil-or-latex-allergy': 'Réaction aux huiles de noix ou d’arachide, au parfum ou au latex',
  },
  turnTo: {
    'maternity-unit': 'l’unité des naissances',
    'maternity-unit-ambulance-if-unsafe':
      'l’unité des naissances, ou un numéro d’urgence si quelqu’un n’est pas en sécurité',
  },
  emergency: {
    acts: {
      department: { heading: 'Allez à l’urgence maintenant' },
      maternity: { heading: 'Appelez l’unité des naissances maintenant' },
    },
    more: {
      'giant-cell-arteritis-signs': 'Si la vue s’assombrit, allez tout de suite à l’urgence.',
      'sight-change': 'Si la vue s’assombrit de nouveau, allez tout de suite à l’urgence.',
      'cannot-bear-weight': ['Allez à l’urgence.', 'Aucun poids sur la jambe, et pas de sport.'],
      'head-knock-signs': 'Allez à l’urgence, sans conduire. Un adulte doit être présent pendant 24 heures.',
      'head-knock-on-thinner':
        'Allez à l’urgence, sans conduire. Un adulte doit être présent pendant 24 heures.',
      'neck-squeezed': 'Allez à l’urgence, même si tout semble aller bien maintenant.',
      'muscle-breakdown-signs': 'Allez à l’urgence. Plus aucun effort physique d’ici là.',
    },
    textNumber: 'Texter le {number}',
    crisisText: 'Parler à quelqu’un : texter le {number}',
    urgentAnywhere:
      'Une ligne de conseils de santé, le soir et la fin de semaine, peut dire où aller. Une clinique sans rendez-vous peut le dire aussi.',
  },
  conditions: {
    whiplash: { name: 'Coup de fouet (entorse cervicale)' },
    'carpal-tunnel': { name: 'Tunnel carpien (fourmillements dans la main)' },
    lymphatic: {
      name: 'Enflure et lourdeur',
      doctor: { unchecked: 'Enflure nouvelle ou qui augmente, que personne n’a examinée.' },
    },
    'neck-shoulder': {
      mix: '[Coup de fouet](whiplash), [épaule gelée](frozen-joint), [mal de tête de tension](tension-headache), nerf du cou.',
    },
    'cancer-support': { doctor: { 'new-swelling': 'Enflure nouvelle.' } },
    pregnancy: { doctor: { headache: 'Fort mal de tête ou enflure soudaine.' } },
  },
  claims: {
    whiplash: 'Le [coup de fouet](whiplash) est très peu étudié : il n’y a qu’une étude.',
    'carpal-tunnel':
      'Dans de très petites études, le [tunnel carpien](carpal-tunnel) gênait un peu moins. Une attelle la nuit passe en premier.',
  },
  modalities: {
    'lymphatic-facilitation': {
      avoid: 'Caillot, infection, insuffisance du cœur ou des reins, enflure jamais examinée.',
    },
  },
  result: {
    timeline: {
      steps: {
        after: {
          items: [
            'De légères courbatures sont possibles pendant un jour environ, comme après le sport.',
            'Appelez un médecin en cas d’enflure, gros bleu, engourdissement, perte de force, fort mal de tête, étourdissements, ou courbatures de plus de 3 jours.',
            'C’est soudain, très fort, ou cela s’aggrave vite? Appelez {emergency}.',
          ],
        },
      },
    },
    modalitiesNote:
      'Votre massothérapeute peut combiner des styles. Le massage accompagne votre suivi habituel, et ne le remplace jamais.',
    booking: { heading: 'Parler à un ou une massothérapeute' },
  },
  summary: {
    title: 'Questionnaire avant massage : résumé pour le ou la massothérapeute',
    blanks: {
      heading: 'À remplir par le ou la massothérapeute',
    },
    ask: {
      'ask-first': [
        'Le massage est-il possible pour l’instant? Quelle pression, et quels endroits éviter?',
        'Que doit savoir le ou la massothérapeute?',
      ],
    },
    take: { text: 'Un résumé pour votre massothérapeute. Il reste ici, sauf si vous le partagez.' },
  },
  glossary: { lymphoedema: 'Enflure qui reste parce que la lymphe ne s’écoule pas bien.' },
};

/** Words of France. No title for who gives the massage: "kinésithérapeute" is one by law, and "thérapeute" misleads. */
const france: Some<Usual> = {
  questionnaire: {
    questions: {
      pregnancy: {
        legend: 'Combien de semaines, ou combien de temps depuis l’accouchement?',
        hint: 'Semaines comptées depuis les dernières règles.',
      },
    },
  },
  flagReasons: {
    'under-16': 'Un parent ou représentant légal prend le rendez-vous et vient aussi.',
    'under-18': 'Un parent ou représentant légal donne son accord et peut venir aussi.',
  },
  turnTo: { 'parent-or-guardian': 'un parent ou représentant légal' },
  conditions: {
    'frozen-joint': { first: 'Un examen médical, des étirements et de la kinésithérapie.' },
  },
  result: {
    booking: {
      under16: 'Un parent ou représentant légal prend le rendez-vous et vient aussi.',
      under18: 'Un parent ou représentant légal donne son accord, et peut venir aussi.',
    },
  },
};

/** What Canada and France say otherwise. In France every text has its narrow spaces too. */
export const regionsOf = (usual: Messages): Messages['regions'] => ({
  CA: canada,
  FR: withNarrowSpaces(withLayers(usual, 'FR', () => [france])),
});
