import type { Messages } from '../../messages.ts';

export const glossary: Messages['glossary'] = {
  'carpal-tunnel':
    'El paso estrecho de la muñeca. Si ahí se aprieta un nervio, hormiguean el pulgar, el índice y el dedo medio.',
  cbt: 'Terapia cognitivo-conductual: charlas y ejercicios que cambian los hábitos y las preocupaciones que quitan el sueño.',
  fascia: 'Tejido fino y fuerte que envuelve y une los músculos, como la piel de los gajos de naranja.',
  fibromyalgia:
    'Dolor en muchas partes del cuerpo durante meses, con cansancio y dificultad para pensar con claridad.',
  'frozen-joint': 'Articulación que poco a poco se puso tan rígida que casi no se mueve, ni con ayuda.',
  guarding: 'Músculos que se tensan solos, sin que nadie lo decida, para proteger una parte dolorida.',
  lymph: 'Líquido claro que se recoge por todo el cuerpo y ayuda a luchar contra los gérmenes.',
  lymphoedema: 'Hinchazón que no se quita porque la linfa no drena bien.',
  migraine: 'Dolor de cabeza que late, a menudo en un lado. Con náuseas, o con luz y ruido que molestan.',
  rsi: 'Dolor o calambre por hacer la misma tarea una y otra vez.',
  sciatica: 'Dolor de un nervio que va de la espalda baja, por el glúteo, a una pierna.',
  'sleep-apnoea': 'Respiración que se para y vuelve durante el sueño, con ronquidos fuertes o jadeos.',
  'tension-headache': 'Dolor de cabeza que aprieta en los dos lados como una cinta, y que no late.',
  tmj: 'La articulación delante de cada oreja que abre y cierra la mandíbula (articulación temporomandibular).',
  whiplash:
    'Cuello dañado por una sacudida repentina, como en un accidente de tráfico. A menudo empieza horas después.',
};
