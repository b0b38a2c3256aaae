import type { Messages } from '../../messages.ts';

/** “Usted” and “esa persona” share their verbs: each sentence here says whom it means. */
export const carer: Messages['carer'] = {
  emergency: {
    acts: {
      call: {
        steps: [
          'Ayude a esa persona a sentarse o acostarse. Quédese a su lado.',
          'Esa persona no debe conducir.',
          'No espere a ver si se pasa. Usted siempre hace bien en llamar.',
        ],
      },
      'keep-still': {
        steps: [
          'Mantenga quietos la cabeza y el cuello de esa persona.',
          'Sin frotar, sin aparatos de masaje, sin estirar.',
          'Esa persona no debe conducir ni ir en bicicleta.',
        ],
      },
      department: {
        steps: [
          'Lleve allí a esa persona, o llame al {emergency}.',
          'No espere a ver si ayudan las medicinas para el dolor.',
        ],
      },
      crisis: {
        heading: 'Por favor, consiga que alguien hable ahora con esa persona',
        steps: [
          '¿Hay peligro ahora, o esa persona ya se ha hecho daño? Llame al {emergency}.',
          'Quédese con esa persona, o pida a alguien que se quede.',
          'Aleje de esa persona las pastillas y todo lo que pueda hacerle daño.',
        ],
        say: 'No hace falta una razón ni las palabras correctas. Basta con decir: “Esta persona puede hacerse daño”.',
      },
    },
    adult: 'Esa persona también puede decírselo ahora a una persona adulta de confianza.',
  },
  flagReasons: {
    'thoughts-of-self-harm':
      'Esa persona no tiene que pasar por esto en soledad. Alguien puede escucharla ahora.',
  },
  claims: {
    insomnia:
      'Puede ayudar a esa persona a relajarse. Cuatro estudios en personas que tuvieron cáncer vieron que dormían mejor.',
    'relaxation-massage':
      'Puede calmar a esa persona por un rato. En el dolor de espalda, tuvo un efecto parecido al de un masaje más profundo.',
  },
  modalities: {
    'structural-integration': {
      feels: 'Se siente lento, profundo y activo: esa persona se pone de pie y se mueve.',
    },
    'prenatal-massage': { feels: 'Se siente suave y con buen apoyo, de lado.' },
  },
  conditions: {
    'stress-mood': {
      first: 'Hablar con alguien de confianza o con un médico. El masaje es solo un complemento.',
    },
  },
  result: {
    outcomes: {
      therapeutic: { heading: 'El masaje puede ser un buen próximo paso para esa persona' },
      relaxation: {
        heading: 'Una sesión tranquila y suave puede convenir a esa persona',
        lead: 'No hace falta que esa persona tenga dolor ni ningún problema para recibir un masaje.',
      },
      prenatal: { heading: 'Un masaje pensado para el embarazo puede convenir a esa persona' },
      postnatal: { heading: 'Un masaje suave después del parto puede convenir a esa persona' },
      swelling: { heading: 'Un masaje muy suave puede convenir a esa persona' },
      'cancer-care': { heading: 'Un masaje suave de bienestar puede convenir a esa persona' },
    },
    tips: {
      notFlat: 'Esa persona se acuesta de lado, y no boca arriba.',
      side: 'Esa persona se acuesta de lado desde las 13 semanas. Desde las 28 semanas, no boca arriba.',
    },
    wait: {
      headings: {
        'fever-or-infection': 'Vengan cuando esa persona se sienta bien',
      },
    },
    windDown: 'El masaje puede ayudar a esa persona a relajarse por un rato.',
    hurts: 'Pida a esa persona que diga si algo duele.',
    modalities: 'Estilos que pueden convenir a esa persona',
    modalitiesAfterOk: 'Lo que puede convenir a esa persona, cuando haya un visto bueno',
    modalitiesLater: 'Lo que puede convenir entonces a esa persona',
    startsLighter: [
      'La sesión empieza muy suave, y se hace más firme solo como esa persona quiera.',
      'La sesión empieza suave, y se hace más firme solo como esa persona quiera.',
    ],
    modalitiesNote:
      'Se pueden combinar estilos. El masaje acompaña a la atención médica de siempre de esa persona, y nunca la sustituye.',
    pressure: {
      paragraphs: [
        'Profundo no significa doloroso. Una molestia que se va está bien, mientras esa persona pueda respirar y hablar.',
        'Si duele, los músculos pueden tensarse para proteger a esa persona. Eso se llama [tensión de protección](guarding). Evidencia: casi nula.',
        'Antes de algo que pueda doler un poco, se avisa. Esa persona puede decir que no.',
      ],
      sayings: 'Esa persona puede decirlo en cualquier momento. Siempre se agradece.',
      reasons: { health: 'Sigue siendo suave hasta que se sepa más de la salud de esa persona.' },
      lighter: 'Empezamos un nivel más suave, y lo hacemos más firme solo como esa persona quiera.',
      ceilingMore:
        'Un poco más de dolor, hasta 5 de 10: solo si esa persona dijo que sí y respira sin esfuerzo. Con 6 o más, la presión debe bajar.',
      asked: [
        'Usted pidió una presión muy suave para esa persona.',
        'Usted pidió una presión suave para esa persona.',
        'Usted pidió una presión media para esa persona.',
        'Usted pidió una presión firme para esa persona.',
        'Usted pidió una presión muy firme para esa persona.',
      ],
    },
    steer: {
      heading: 'Decide esa persona',
      text: 'Esa persona puede decir “{softer}”, “{firmer}” o “{stop}” en cualquier momento. Si las palabras son difíciles, se acuerda una señal.',
    },
    dial: {
      positions: [
        '{pressure}: más suave que el inicio. Esa persona dice “{firmer}” para más.',
        '{pressure}: el inicio.',
        '{pressure}: más firme que el inicio, y por debajo del límite de esa persona.',
        '{pressure}: el límite de esa persona, donde el dolor llega a {n} de 10.',
        '{pressure}: por encima del límite de esa persona.',
      ],
      muscle: [
        'Los músculos descansan.',
        'Los músculos pueden aflojarse.',
        'Pare aquí.',
        'Los músculos pueden tensarse. Esa persona dice “{softer}”.',
      ],
      limitNoPain: '{pressure}: el límite de esa persona. Con más empezaría a doler.',
      note: 'Esto es un dibujo, no una medida. El límite cambia de un día a otro y de un lugar a otro.',
    },
    timeline: {
      steps: {
        before: {
          items: [
            'Primero se habla de la historia de esa persona y se observa cómo se mueve. Usted puede estar presente.',
          ],
        },
        during: {
          items: [
            'No hay una rutina fija: la sesión se adapta a las necesidades, los deseos y los días de esa persona.',
            'Las técnicas y los estiramientos se eligen según el caso. Esa persona puede decir “{softer}” o “{stop}” en cualquier momento.',
          ],
        },
      },
      weeks: {
        items: ['Si hace falta, hay una visita de seguimiento y un plan de sesiones.'],
      },
    },
    card: { toSummary: 'Para su terapeuta' },
    booking: {
      text: 'La primera cita es para hablar y ver si el masaje conviene. Esa persona decide con usted qué viene después.',
    },
    disclaimer:
      'Esta guía da información general. No es un diagnóstico ni un consejo médico. El masaje puede ayudar a algunas personas y a otras no. Si algo le preocupa, si esa persona empeora o si hay dudas, hable con un médico.',
  },
};
