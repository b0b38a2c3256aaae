// The words that the changes of changes.ts need in each language that is shipped, by the heading of their list.
import type { Edit } from './changes.ts';

const into = (language: string, file: string, before: string, text: string): Edit => ({
  file: `src/messages/packs/${language}/${file}.ts`,
  before,
  text,
});

const condition = "  'carpal-tunnel': {\n    name:";
const legend = '    duration: { legend:';
const options = '    duration: {\n';
const flag = "  'kidney-failure': 'Insu";
const reason = "  'kidney-failure':\n";
const section = '  timeline: {\n';

export const translations: Readonly<Record<string, readonly Edit[]>> = {
  'A condition': [
    into(
      'fr',
      'conditions',
      condition,
      `  'tennis-elbow': {
    name: 'Douleur à l’extérieur du coude (tennis elbow)',
    mix: 'Un nerf au cou ou au coude, l’arthrose.',
    first: 'Serrer moins, et un exercice qui augmente peu à peu.',
    doctor: { 'hot-joint': 'Coude chaud', locked: 'Coude bloqué' },
  },
`,
    ),
    into(
      'es',
      'conditions',
      condition,
      `  'tennis-elbow': {
    name: 'Dolor en la parte externa del codo (codo de tenista)',
    mix: 'Un nervio en el cuello o el codo, artrosis.',
    first: 'Agarrar menos, y ejercicio que aumenta poco a poco.',
    doctor: { 'hot-joint': 'El codo está caliente', locked: 'El codo se bloquea' },
  },
`,
    ),
  ],
  'A question shown after another answer': [
    into(
      'fr',
      'questionnaire',
      legend,
      "    'training-load': { legend: 'Plus d’entraînement qu’avant?', hint: '' },\n",
    ),
    into(
      'fr',
      'questionnaire',
      options,
      "    'training-load': { more: 'Oui', same: 'Comme avant', 'not-sure': 'Je ne sais pas' },\n",
    ),
    into(
      'es',
      'questionnaire',
      legend,
      "    'training-load': { legend: '¿Entrena más que antes?', hint: '' },\n",
    ),
    into(
      'es',
      'questionnaire',
      options,
      "    'training-load': { more: 'Más', same: 'Como antes', 'not-sure': 'No lo sé' },\n",
    ),
  ],
  'A safety flag': [
    into('fr', 'flags', flag, "  'hearing-aid': 'Appareil auditif',\n"),
    into('fr', 'flags', reason, "  'hearing-aid': 'Il peut siffler quand on tient la tête.',\n"),
    into('es', 'flags', flag, "  'hearing-aid': 'Un audífono',\n"),
    into('es', 'flags', reason, "  'hearing-aid': 'Puede silbar cuando se sostiene la cabeza.',\n"),
  ],
  'A section of the result': [
    into(
      'fr',
      'result',
      section,
      "  bring: { heading: 'À apporter', items: ['Des vêtements amples, et la liste des médicaments.'] },\n",
    ),
    into(
      'es',
      'result',
      section,
      "  bring: { heading: 'Qué traer', items: ['Ropa holgada y la lista de sus medicinas.'] },\n",
    ),
  ],
};
