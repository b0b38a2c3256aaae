import type { Messages } from '../../messages.ts';

/** Whole texts for Spain, where a word, a sign or a service has another name. */
export const regions: Messages['regions'] = {
  ES: {
    questionnaire: {
      options: {
        'health-groups': {
          'heart-blood': 'Corazón, tensión arterial, coágulos, anticoagulantes',
        },
      },
    },
    flags: {
      'stroke-signs':
        'De repente: boca torcida, pérdida de fuerza en un lado, dificultad para hablar o pérdida de la vista',
      'uncontrolled-blood-pressure': 'Tensión arterial que a menudo está demasiado alta',
      'recent-heart-event': 'Ataque al corazón o ictus en los últimos 3 meses',
      'blood-thinner': 'Anticoagulante (Sintrom u otro)',
      'bruises-easily': 'Moratones sin ningún golpe',
      'controlled-blood-pressure': 'Tensión arterial alta, bien controlada',
      'varicose-veins': 'Varices',
      'varicose-veins-or-implant': 'Varices, o un implante',
      'small-skin-patch': 'Un moratón, corte o punto dolorido',
      'severe-allergy': 'Una alergia grave con inyector de adrenalina',
      'oil-or-latex-allergy': 'Una reacción a aceites de frutos secos, perfume o látex',
    },
    flagReasons: {
      'stroke-signs': 'Puede ser un ictus. Cada minuto cuenta.',
      'pre-eclampsia-signs': 'Puede ser tensión arterial alta por el embarazo. Puede empeorar rápido.',
      'low-platelets': 'Con plaquetas o glóbulos bajos, salen moratones y sangrados con facilidad.',
      'early-or-high-risk-pregnancy':
        'Decide la matrona o el médico. Los estudios dejaron fuera estos embarazos.',
      pregnant:
        'El masaje lo dan con cuidado profesionales con formación en embarazo. Más adelante, la postura es de lado.',
      'lymph-nodes-removed':
        'En ese lado, solo un toque muy suave. Ahí no se mide la tensión arterial ni se aprieta fuerte.',
      'severe-allergy': 'Traiga el inyector de adrenalina. Los aceites se revisan antes.',
      'touch-difficult': 'Quien da el masaje pregunta antes de cada zona. “Pare” significa parar.',
    },
    turnTo: {
      'doctor-or-a-talking-service': 'un médico o un servicio de atención psicológica',
      'doctor-or-emergency-department': 'un médico o urgencias',
      'emergency-department': 'el servicio de urgencias',
      midwife: 'la matrona o el médico',
      'midwife-if-unsure': 'la matrona o el médico, en caso de duda',
    },
    carer: {
      emergency: {
        acts: {
          call: {
            steps: [
              'Ayude a esa persona a sentarse o tumbarse. Quédese a su lado.',
              'Esa persona no debe conducir.',
              'No espere a ver si se pasa. Usted siempre hace bien en llamar.',
            ],
          },
        },
      },
      result: {
        card: {
          toSummary: 'Para quien da el masaje',
        },
      },
    },
    emergency: {
      acts: {
        call: {
          steps: [
            'Siéntese o túmbese.',
            'No conduzca.',
            'No espere a ver si se pasa. Siempre hace bien en llamar.',
          ],
          say: 'Diga: “Un cuestionario de salud en internet me ha dicho que llame”. Luego diga qué pasa y cuándo empezó.',
        },
        'keep-still': {
          say: 'Diga: “Un cuestionario de salud en internet me ha dicho que llame”. Luego diga qué pasa y cuándo empezó.',
        },
        department: {
          heading: 'Por favor, vaya ahora a urgencias',
          say: 'Diga: “Un cuestionario de salud en internet me ha dicho que venga ahora”. Luego diga qué pasa y cuándo empezó.',
        },
        today: {
          say: 'Diga: “Un cuestionario de salud en internet me ha dicho que me vean hoy”. Luego diga qué pasa y cuándo empezó.',
        },
      },
      more: {
        'giant-cell-arteritis-signs': 'Si la vista se oscurece, vaya de inmediato a urgencias.',
        'sight-change': 'Si la vista vuelve a oscurecerse, vaya de inmediato a urgencias.',
        'cannot-bear-weight': ['Vaya a urgencias.', 'Sin apoyar peso en la pierna y sin deporte.'],
        'head-knock-signs':
          'Vaya a urgencias. Sin conducir. Una persona adulta debe estar presente las 24 horas siguientes.',
        'head-knock-on-thinner':
          'Vaya a urgencias. Sin conducir. Una persona adulta debe estar presente las 24 horas siguientes.',
        'neck-squeezed': 'Vaya a urgencias, aunque ahora parezca estar bien.',
        'muscle-breakdown-signs': 'Vaya a urgencias. Nada de ejercicio hasta entonces.',
      },
      urgentAnywhere:
        'Una línea médica para noches y fines de semana puede decirle adónde ir. También un centro de salud que atienda urgencias hoy.',
    },
    conditions: {
      'frozen-joint': {
        first: 'Una revisión médica, estiramientos y fisioterapia.',
      },
      'cancer-support': {
        first: 'El visto bueno del equipo de oncología, y profesionales con formación en oncología.',
      },
      pregnancy: {
        first: 'El visto bueno de la matrona o el médico, si el embarazo tiene un problema.',
        doctor: {
          'blood-pressure': 'Sube la tensión arterial.',
        },
      },
    },
    modalities: {
      'sports-massage': {
        avoid: 'Tensión arterial alta, lesión reciente, embarazo, anticoagulantes.',
      },
      'deep-tissue': {
        name: 'Masaje profundo',
        also: 'Masaje de tejido profundo.',
      },
      'lymphatic-facilitation': {
        also: 'Drenaje linfático manual (DLM). El [linfedema](lymphoedema) necesita profesionales con esa formación.',
      },
      'prenatal-massage': {
        what: 'Masaje suave de profesionales con formación en embarazo.',
        avoid: 'Un embarazo con problemas, sin el visto bueno de la matrona o el médico.',
      },
    },
    result: {
      outcomes: {
        prenatal: {
          lead: 'Con profesionales con formación en embarazo.',
        },
        postnatal: {
          lead: 'Con profesionales con esa formación.',
        },
        swelling: {
          lead: 'Con profesionales con formación en masaje linfático.',
        },
        'cancer-care': {
          lead: 'Con profesionales con formación en oncología.',
        },
        unsure: {
          lead: 'Quien da el masaje pregunta un poco más y luego sugiere un estilo.',
        },
      },
      stop: {
        steps: {
          neck: 'No fuerce el cuello: sin hacerlo crujir, sin estirarlo, sin aparatos de masaje.',
          bone: 'Sin correr y sin saltar. Camine solo hasta donde no duela.',
          back: 'Sin agacharse con peso y sin levantar peso.',
          cancer: 'Llame al equipo de oncología, no al centro de masaje.',
          other: 'Sin masaje, y sin aparatos de masaje en una parte dolorida.',
        },
      },
      card: {
        toSummary: 'Para quien da el masaje',
      },
      tips: {
        'lymph-trained': 'El masaje para la hinchazón es para profesionales con esa formación.',
      },
      postnatal: {
        what: 'Masaje suave de profesionales con formación en el tiempo después del parto.',
      },
      modalitiesNote:
        'Quien da el masaje puede combinar estilos. El masaje acompaña a su atención médica de siempre, y nunca la sustituye.',
      pressure: {
        paragraphs: [
          'Profundo no significa doloroso. Una molestia que se va está bien, mientras pueda respirar y hablar.',
          'Si duele, sus músculos pueden tensarse para protegerle. Eso se llama [tensión de protección](guarding). Evidencia: casi nula.',
          'Quien da el masaje le avisa antes de algo que pueda doler un poco. Usted puede decir que no.',
        ],
        reasons: {
          health: 'Sigue siendo suave hasta que quien da el masaje sepa más de su salud.',
          'controlled-blood-pressure': 'Con tensión arterial alta, el inicio no es firme.',
        },
      },
      timeline: {
        steps: {
          after: {
            items: [
              'Puede haber algunas agujetas un día, más o menos, como después del deporte.',
              'Llame a un médico por: hinchazón, un moratón grande, adormecimiento, pérdida de fuerza, dolor de cabeza fuerte, mareo, o agujetas de más de 3 días.',
              '¿Repentino, intenso o empeora rápido? Llame al {emergency}.',
            ],
          },
        },
      },
      booking: {
        heading: 'Hablar con quien da el masaje',
        none: 'Por favor, llame o escriba al centro de masaje para pedir una primera cita.',
      },
    },
    summary: {
      title: 'Cuestionario de masaje: resumen para profesionales',
      take: {
        text: 'Un resumen para quien da el masaje. Se queda aquí si usted no lo comparte.',
      },
    },
    referenceNotes: {
      'cambron-2006':
        'El masaje deportivo y el de puntos gatillo subieron la tensión arterial máxima; el sueco la bajó.',
    },
  },
};
