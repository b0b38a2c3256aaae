import type { Messages } from '../../messages.ts';

/** `{emergency}` always stands after “al”: “al 911”, “al número de emergencia”. */
export const emergency: Messages['emergency'] = {
  acts: {
    call: {
      heading: 'Por favor, llame ahora al {emergency}',
      steps: [
        'Siéntese o acuéstese.',
        'No conduzca.',
        'No espere a ver si se pasa. Siempre hace bien en llamar.',
      ],
      say: 'Diga: “Un cuestionario de salud en internet me indicó llamar”. Luego diga qué pasa y cuándo empezó.',
    },
    'keep-still': {
      heading: 'Por favor, llame ahora al {emergency}',
      steps: [
        'No mueva la cabeza ni el cuello.',
        'Sin frotar, sin aparatos de masaje, sin estirar.',
        'No conduzca ni vaya en bicicleta.',
      ],
      say: 'Diga: “Un cuestionario de salud en internet me indicó llamar”. Luego diga qué pasa y cuándo empezó.',
    },
    department: {
      heading: 'Por favor, vaya ahora a una sala de emergencias',
      steps: [
        'Deje que conduzca otra persona. ¿No hay nadie para conducir? Llame al {emergency}.',
        'No espere a ver si ayudan las medicinas para el dolor.',
      ],
      say: 'Diga: “Un cuestionario de salud en internet me indicó venir ahora”. Luego diga qué pasa y cuándo empezó.',
    },
    maternity: {
      heading: 'Por favor, llame ahora a la unidad de maternidad',
      steps: [
        'Llame al número que está en los papeles del embarazo o del parto.',
        '¿No contestan, hay sangrado abundante o sensación de desmayo? Llame al {emergency}.',
      ],
      say: 'Diga de cuántas semanas es el embarazo, o cuándo fue el parto, y qué ha cambiado.',
    },
    'cancer-line': {
      heading: 'Por favor, llame ahora a la línea de 24 horas del equipo de oncología',
      steps: ['¿No contestan? Llame al {emergency}.', 'Tome la temperatura. No espere a que baje.'],
      say: 'Diga qué tratamiento es y cuándo fue el último.',
    },
    crisis: {
      heading: 'Por favor, hable con alguien ahora',
      steps: [
        '¿Hay peligro ahora, o ya se ha hecho daño? Llame al {emergency}.',
        'Pida a alguien que se quede con usted.',
        'Pídale que aleje las pastillas y todo lo que pueda hacerle daño a usted.',
      ],
      say: 'No hace falta una razón ni las palabras correctas. Basta con decir: “Puedo hacerme daño”.',
    },
    today: {
      heading: 'Por favor, busque atención médica hoy',
      steps: ['Ningún masaje, y sin frotar una parte dolorida, hasta que alguien lo haya revisado.'],
      say: 'Diga: “Un cuestionario de salud en internet me indicó que me vieran hoy”. Luego diga qué pasa y cuándo empezó.',
    },
  },
  more: {
    'stroke-signs': 'Anote a qué hora empezó.',
    'mind-changed-after-birth': '¿Alguien corre peligro? Llame al {emergency}. Nadie debe quedarse a solas.',
    'cauda-equina-signs': 'Diga qué pasa al orinar y defecar, con el adormecimiento y con las dos piernas.',
    'both-legs-affected': 'Diga qué pasa al orinar y defecar, con el adormecimiento y con las dos piernas.',
    'clot-signs': 'No lo frote. ¿Falta de aire, o dolor de pecho? Llame al {emergency}.',
    'deep-leg-pain': 'No lo frote. ¿Falta de aire, o dolor de pecho? Llame al {emergency}.',
    'giant-cell-arteritis-signs': 'Si la vista se oscurece, vaya de inmediato a una sala de emergencias.',
    'sight-change': 'Si la vista vuelve a oscurecerse, vaya de inmediato a una sala de emergencias.',
    'cannot-bear-weight': ['Vaya a una sala de emergencias.', 'Sin apoyar peso en la pierna y sin deporte.'],
    'child-limp': 'Sin apoyar peso en la pierna y sin deporte.',
    'head-knock-signs':
      'Vaya a una sala de emergencias. Sin conducir. Una persona adulta debe estar presente las 24 horas siguientes.',
    'head-knock-on-thinner':
      'Vaya a una sala de emergencias. Sin conducir. Una persona adulta debe estar presente las 24 horas siguientes.',
    'neck-squeezed': 'Vaya a una sala de emergencias, aunque ahora parezca estar bien.',
    'muscle-breakdown-signs': 'Vaya a una sala de emergencias. Nada de ejercicio hasta entonces.',
    'foot-drop': 'Vaya hoy, para que el pie no se quede así.',
    'hot-swollen-joint': '¿Empeora, o hay escalofríos? Llame al {emergency}.',
    'back-pain-with-fever': '¿Empeora? Llame al {emergency}.',
    'spreading-skin-infection': '¿Empeora, o hay escalofríos? Llame al {emergency}.',
    'wound-infection-signs': '¿Empeora? Llame al {emergency}.',
  },
  moreWithFever: {
    'hot-swollen-joint': '¿Empeora? Llame al {emergency}.',
    'spreading-skin-infection': '¿Empeora? Llame al {emergency}.',
  },
  reasons: {
    'hot-swollen-joint': 'La articulación puede tener una infección. Eso necesita un médico.',
    'child-limp': 'A esta edad, una cojera puede venir de la cadera, aunque duela la rodilla.',
  },
  why: 'Por qué',
  mistake: '¿Lo marcó por error?',
  change: 'Cambiar mi respuesta',
  now: 'Qué hacer ahora',
  callNumber: 'Llamar al {number}',
  callIfNoAnswer: '¿No contestan? Llamar al {number}',
  textNumber: 'Enviar un mensaje de texto al {number}',
  chat: 'Chat en línea (se abre en otra pestaña)',
  crisisCall: 'Hablar con alguien: llamar al {number}',
  crisisHours: 'Hablar con alguien: llamar al {number} (no a todas horas)',
  crisisOption: 'Hablar con alguien: llamar al {number} y elegir salud mental',
  crisisText: 'Hablar con alguien: enviar un mensaje de texto al {number}',
  crisisDirectory: 'Buscar una línea de crisis: {site} (se abre en otra pestaña)',
  adult: 'O dígaselo ahora a una persona adulta de confianza.',
  urgentCall: 'Consejo por teléfono: llamar al {number}',
  urgentAnywhere:
    'Una línea médica para noches y fines de semana puede decirle adónde ir. También un centro de atención de urgencia que atienda hoy.',
  number: '{number}',
  anyNumber: 'número de emergencia',
  numberOf: '{number}: {places}',
  massage: 'El masaje espera hasta que esto se revise.',
};
