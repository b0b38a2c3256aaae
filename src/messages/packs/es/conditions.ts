import type { Messages } from '../../messages.ts';

/** As people describe them. Never “usted tiene”: always “se parece a”. */
export const conditions: Messages['conditions'] = {
  rsi: {
    name: 'Dolor por movimientos repetitivos',
    mix: 'Un nervio apretado en la muñeca o el cuello, artritis.',
    first: 'Un cambio en la forma de hacer la tarea, pausas, ejercicio.',
    doctor: {
      'weak-or-numb': 'Una mano o un brazo pierde fuerza, o el adormecimiento no se quita.',
      'hot-joint': 'Una articulación está caliente.',
      'no-grip': 'Cuesta agarrar las cosas.',
    },
  },
  insomnia: {
    name: 'Problemas para dormir',
    mix: '[Apnea del sueño](sleep-apnoea), piernas inquietas, desánimo, dolor que despierta.',
    first: 'Un curso de charlas y ejercicios para dormir ([TCC para el insomnio](cbt)).',
    doctor: {
      gasping: 'Hay ronquidos con jadeos.',
      'nodding-off': 'Cuesta no dormirse al conducir.',
      low: 'La tristeza o el desánimo duran semanas.',
    },
  },
  headache: {
    name: 'Dolor de cabeza y migraña',
    mix: 'Dolor de mandíbula, dolor de cuello, sinusitis, tomar medicinas para el dolor demasiado a menudo.',
    first: 'Sueño, comidas y pausas de pantalla; un plan médico si los dolores son frecuentes.',
    doctor: {
      'new-after-50': 'Empezó después de los 50 años.',
      worse: 'Empeora.',
      'lying-flat': 'Empeora al acostarse.',
      painkillers: 'Hacen falta medicinas para el dolor la mayoría de los días.',
    },
  },
  fibromyalgia: {
    name: 'Dolor en todo el cuerpo (fibromialgia)',
    mix: 'Problemas de tiroides, articulaciones inflamadas, COVID persistente, desánimo.',
    first: 'Una revisión médica, movimiento suave, dormir bien.',
    doctor: {
      unchecked: 'Nadie lo ha revisado.',
      fever: 'Hay fiebre.',
      'weight-loss': 'Baja el peso sin buscarlo.',
      'hot-joints': 'Hay articulaciones calientes o que se hinchan.',
      weakness: 'Un brazo o una pierna pierde fuerza.',
    },
  },
  whiplash: {
    name: 'Latigazo cervical (sacudida del cuello)',
    mix: 'Dolor de cuello de cada día, conmoción cerebral, una lesión de un nervio.',
    first: 'Una revisión del cuello. Luego, movimiento suave.',
    doctor: {
      'pins-and-needles': 'Hay hormigueo en un brazo.',
      dizziness: 'El mareo no se quita.',
      unchecked: 'Nadie lo ha revisado.',
    },
  },
  tmj: {
    name: 'Dolor de mandíbula (ATM)',
    mix: 'Dolor de muelas, una infección de oído, [migraña](migraine), sinusitis.',
    first: 'Ejercicios de mandíbula con alguien con formación.',
    doctor: {
      fever: 'Se hincha, con fiebre.',
      'numb-face': 'Hay adormecimiento en la cara.',
      lump: 'Hay un bulto.',
      locked: 'La mandíbula no se abre.',
    },
  },
  'low-back-sciatica': {
    name: 'Dolor lumbar y ciática',
    nameWithoutLeg: 'Dolor lumbar',
    mix: 'Artritis o rigidez de cadera, un tirón detrás del muslo, dolor de riñón.',
    first: 'Seguir en movimiento tanto como sea posible.',
    doctor: {
      'weak-leg': 'Una pierna o un pie pierde fuerza.',
      fever: 'Hay fiebre.',
      'past-cancer': 'Hubo antes un cáncer.',
      nights: 'Es mucho peor de noche.',
      lasting: 'Nadie lo ha revisado, y dura más de 6 semanas.',
    },
  },
  'frozen-joint': {
    name: 'Hombro congelado o cadera muy rígida',
    mix: 'Un tendón roto, músculos del cuello tensos, artritis, [ciática](sciatica).',
    first: 'Una revisión médica, estiramientos y terapia física.',
    doctor: {
      'hot-joint': 'La articulación está caliente o roja.',
      fall: 'Vino de una caída.',
      strength: 'Se pierde la fuerza de repente.',
      'both-shoulders': 'Los dos hombros están rígidos, después de los 50 años.',
    },
  },
  'carpal-tunnel': {
    name: 'Túnel carpiano (hormigueo en la mano)',
    mix: 'Dolor por una tarea repetida, un nervio en codo o cuello, nervios dañados por diabetes.',
    first: 'Una férula de muñeca por la noche y agarrar menos.',
    doctor: {
      numb: 'El adormecimiento no se quita.',
      'weak-thumb': 'El pulgar pierde fuerza.',
      feet: 'También hormiguean los pies.',
    },
  },
  lymphatic: {
    name: 'Hinchazón y pesadez',
    mix: 'Un coágulo de sangre, una infección de la piel, problemas de corazón o riñón.',
    first: 'Revisar por qué se hincha; compresión, cuidado de la piel, ejercicio.',
    doctor: {
      unchecked: 'Es nueva o crece, y nadie la ha revisado.',
    },
  },
  scar: {
    name: 'Cicatriz de operación',
    mix: 'Una herida infectada, una hernia, líquido bajo la piel.',
    first:
      'La herida del todo cerrada, sin costras, y el visto bueno del equipo de cirugía. Si han pasado menos de 6 semanas desde la operación, pregunte antes a ese equipo.',
    doctor: {
      open: 'Está abierta, o suelta líquido.',
      hot: 'Está caliente o huele mal.',
      lump: 'Hay un bulto nuevo.',
      colour: 'Se pone más roja o más oscura de lo normal.',
    },
  },
  'neck-shoulder': {
    name: 'Dolor de cuello u hombro',
    mix: '[Latigazo cervical](whiplash), [hombro congelado](frozen-joint), [dolor de cabeza tensional](tension-headache), un nervio del cuello.',
    first: 'Moverse a menudo y hacer ejercicio.',
    doctor: {
      'weak-arm': 'Un brazo pierde fuerza.',
      clumsy: 'Las manos están torpes.',
      nights: 'De noche duele mucho.',
      fall: 'Vino después de una caída.',
    },
  },
  'stress-mood': {
    name: 'Estrés, preocupación o desánimo',
    mix: 'Depresión, pánico, problemas de tiroides, mal sueño.',
    first: 'Hablar con alguien de confianza o con un médico. El masaje es solo un complemento.',
    doctor: {
      low: 'Hay tristeza o desánimo la mayoría de los días durante dos semanas.',
      coping: 'El día a día se ha vuelto demasiado difícil.',
    },
  },
  'cancer-support': {
    name: 'Bienestar durante o tras el cáncer',
    mix: 'Un dolor o un bulto nuevo: eso lo revisa el equipo de oncología.',
    first: 'El visto bueno del equipo de oncología, y terapeutas con formación en oncología.',
    doctor: {
      lump: 'Hay un bulto nuevo.',
      'new-pain': 'Hay un dolor nuevo.',
      'new-swelling': 'Hay una hinchazón nueva.',
    },
  },
  pregnancy: {
    name: 'Embarazo',
    mix: '',
    first: 'El visto bueno de la partera o el médico, si el embarazo tiene un problema.',
    doctor: {
      headache: 'Hay dolor de cabeza fuerte o hinchazón repentina.',
      calf: 'Duele una sola pantorrilla.',
      'blood-pressure': 'Sube la presión arterial.',
    },
  },
  'sport-soreness': {
    name: 'Dolor muscular por el deporte',
    mix: 'Un tirón muscular, un hueso sobrecargado por entrenar, un nervio de la espalda.',
    first: 'Sueño, movimiento suave y una semana con menos entrenamiento.',
    doctor: {
      bone: 'Duele un solo punto de un hueso.',
      night: 'El dolor late de noche.',
      swelling: 'Se hincha una sola pierna.',
    },
  },
  other: { name: 'Otra cosa', mix: '', first: 'Una charla corta.', doctor: {} },
};

/** Each says “puede”, or how little is known. */
export const claims: Messages['claims'] = {
  rsi: 'Puede aliviar por un tiempo el dolor muscular por [movimientos repetitivos](rsi). Ningún tratamiento por sí solo funciona siempre.',
  insomnia:
    'Puede ayudarle a relajarse. Cuatro estudios en personas que tuvieron cáncer vieron que dormían mejor.',
  'tension-headache':
    '[De tipo tensional](tension-headache): en un estudio, la gente se sintió mejor. Pero un tratamiento simulado, para comparar, redujo igual el dolor de cabeza.',
  migraine:
    '[Migraña](migraine): puede haber menos ataques de migraña. El masaje es solo para el tiempo entre ataques.',
  fibromyalgia:
    'Después de cinco semanas, puede aliviar algo el dolor y la preocupación de la [fibromialgia](fibromyalgia). No cambió el sueño. No debe doler.',
  whiplash: 'El [latigazo cervical](whiplash) casi no se ha estudiado: hay un solo estudio.',
  tmj: 'Una guía recomienda con fuerza un tratamiento con manos expertas. Puede servir si la articulación de la mandíbula ([ATM](tmj)) duele desde hace 3 meses o más.',
  'low-back':
    'Puede ayudar a aliviar algo el dolor lumbar por poco tiempo. El masaje relajante y el profundo ayudaron más o menos igual.',
  sciatica:
    'El masaje no trata el dolor que baja por la pierna ([ciática](sciatica)). Una guía holandesa, que reúne estudios, no lo aconseja para eso.',
  'frozen-joint':
    'Puede ayudar a aliviar algo otros dolores de hombro por poco tiempo. El [hombro congelado o la cadera muy rígida](frozen-joint) casi no se han estudiado.',
  'carpal-tunnel':
    'En estudios muy pequeños, el [túnel carpiano](carpal-tunnel) mejoró un poco. Primero va una férula de noche.',
  lymphatic:
    'El masaje suave de la [linfa](lymph) puede añadir un poco al vendaje. Los estudios no coinciden.',
  scar: 'En estudios pequeños y débiles, la mayoría de las personas mejoró.',
  'neck-shoulder':
    'En estudios, diez semanas de masaje ayudaron más que consejos por escrito. Y ayudaron más o menos igual que un toque suave.',
  stress:
    'Puede aliviar algo el estrés y la tensión de cada día. Para el desánimo, los estudios no coinciden.',
  'cancer-comfort': 'Puede dar descanso y bienestar. Nada indica que el masaje extienda el cáncer.',
  pregnancy:
    'En embarazos sin problemas de más de 12 semanas: puede aliviar algo el estrés y las molestias de espalda y piernas.',
  'sport-soreness':
    'Puede hacer que los músculos duelan un poco menos al día siguiente. No cambió la fuerza ni la velocidad.',
  'sports-massage':
    'Puede dar algo más de flexibilidad y algo menos de dolor muscular al día siguiente. No cambió la fuerza ni la velocidad.',
  'deep-tissue':
    'Puede aliviar algo el dolor de espalda por un tiempo. Un masaje más suave tuvo un efecto parecido.',
  'myofascial-release':
    'Una revisión de estudios es positiva; otra ve efectos demasiado pequeños para importar.',
  'structural-integration':
    'En un primer estudio, pequeño, el dolor no mejoró. Moverse fue un poco más fácil.',
  'relaxation-massage':
    'Puede calmarle por un rato. En el dolor de espalda, tuvo un efecto parecido al de un masaje más profundo.',
  guarding:
    'En un estudio pequeño con gente sin dolencias, los músculos se tensaron al empezar profundo. Al subir despacio la presión, no.',
  firmer: 'En un estudio, el masaje más firme alivió más el dolor de espalda al principio. Más tarde, no.',
  soreness:
    'En un estudio, 91 personas respondieron una encuesta. De ellas, 1 de cada 10 sintió alguna molestia. Casi siempre se fue en 36 horas.',
};

export const modalities: Messages['modalities'] = {
  'sports-massage': {
    name: 'Masaje deportivo',
    what: 'Pases rápidos, amasamiento y estiramientos, antes o después del deporte.',
    feels: 'Se siente enérgico y firme.',
    avoid: 'Presión arterial alta, lesión reciente, embarazo, anticoagulantes.',
    also: 'Masaje para deportistas o de descarga.',
  },
  'deep-tissue': {
    name: 'Masaje de tejido profundo',
    what: 'Pases lentos y firmes, y presión sostenida, para el músculo más profundo.',
    feels: 'Se siente fuerte, con una molestia que se va.',
    avoid: 'Anticoagulantes, huesos débiles, embarazo, tratamiento del cáncer, operación reciente.',
    also: 'Masaje muscular profundo.',
  },
  'myofascial-release': {
    name: 'Liberación miofascial',
    what: 'Contacto lento y suave en la piel y la [fascia](fascia), la capa fina que envuelve el músculo.',
    feels: 'Se siente como un estiramiento suave.',
    avoid: 'Heridas abiertas, piel frágil, inflamación reciente.',
    also: 'Liberación de la fascia (MFR).',
  },
  'structural-integration': {
    name: 'Integración estructural',
    what: 'Una serie planeada de trabajo en la [fascia](fascia) y lecciones de movimiento para la postura.',
    feels: 'Se siente lento, profundo y activo: usted se pone de pie y se mueve.',
    avoid: 'Coágulos, huesos débiles, embarazo, tratamiento del cáncer, lesión reciente.',
    also: 'Una serie de diez sesiones.',
  },
  'lymphatic-facilitation': {
    name: 'Drenaje linfático suave',
    what: 'Pases muy suaves y lentos sobre la piel, pensados para la hinchazón.',
    feels: 'Se siente casi demasiado suave, y da calma.',
    avoid: 'Un coágulo, infección, insuficiencia cardíaca o renal, hinchazón sin revisar.',
    also: 'Drenaje linfático manual (DLM). El [linfedema](lymphoedema) necesita terapeutas con esa formación.',
  },
  'relaxation-massage': {
    name: 'Masaje relajante',
    what: 'Movimientos largos y fluidos, lentos y parejos.',
    feels: 'Se siente cálido, pausado y cómodo.',
    avoid: 'Fiebre o infección.',
    also: 'Masaje sueco.',
  },
  'prenatal-massage': {
    name: 'Masaje prenatal',
    what: 'Masaje suave de terapeutas con formación en embarazo.',
    feels: 'Se siente suave y con buen apoyo, de lado.',
    avoid: 'Un embarazo con problemas, sin el visto bueno de la partera o el médico.',
    also: 'Masaje en el embarazo.',
  },
};
