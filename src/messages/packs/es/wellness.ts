import type { Messages } from '../../messages.ts';

const disclaimer =
  'Esta guía da información general sobre el masaje de bienestar. No es un diagnóstico ni un acto médico, y no sustituye a un médico. Si algo le preocupa, si empeora o si tiene dudas, hable con un médico.';

/** Whole texts of a place for well-being: no «terapéutico», «tratamiento» or «paciente». */
export const wellness: Messages['wellness'] = {
  intro: { lead: 'Unas preguntas cortas. Luego verá qué masaje puede convenirle.' },
  modalities: {
    'sports-massage': { also: 'Masaje para deportistas.' },
    'deep-tissue': { also: 'Masaje muscular profundo.' },
    'lymphatic-facilitation': {
      what: 'Pases muy suaves y lentos sobre la piel.',
      also: 'Masaje muy suave.',
    },
  },
  result: {
    outcomes: { 'cancer-care': { lead: 'Con alguien con formación para ello.' } },
    tips: {
      swelling: 'Una hinchazón nueva o que crece se muestra antes a un médico.',
      'lymph-trained': 'Este masaje es para alguien con esa formación.',
    },
    pressure: {
      reasons: {
        'carpal-tunnel': 'Donde la mano hormiguea, el toque se mantiene suave.',
        lymphatic: 'Este masaje es tan suave como una mano que roza la piel.',
      },
    },
    timeline: {
      steps: { before: { items: ['Primero una charla: los deseos, y qué requiere cuidado.'] } },
    },
    disclaimer,
  },
  carer: {
    result: {
      timeline: {
        steps: {
          before: {
            items: ['Primero una charla: los deseos, y qué requiere cuidado. Usted puede estar presente.'],
          },
        },
      },
      disclaimer,
    },
  },
  summary: {
    blanks: {
      lines: [
        'Lo que ha dicho un médico: .............................',
        'Fechas de operaciones: .................................',
        'Zonas que no se tocan: .................................',
        'Postura en la camilla: .................................',
      ],
    },
  },
};
