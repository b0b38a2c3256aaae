// form-js has no pages: every question stands on one.

import form from 'bench:form';
import { createForm } from '@bpmn-io/form-js-viewer';

const component = ({ kind, id, legend, groups, min, max }) => {
  const key = id.replaceAll('-', '_');
  if (kind === 'scale') {
    const values = Array.from({ length: max - min + 1 }, (_, at) => ({
      label: `${min + at}`,
      value: `${min + at}`,
    }));
    return { type: 'radio', id: key, key, label: legend, values };
  }
  const values = groups.flatMap(({ options }) => options.map(({ id: value, label }) => ({ label, value })));
  const type = kind === 'many' ? 'checklist' : 'radio';
  return { type, id: key, key, label: legend, values, validate: { required: true } };
};

createForm({
  container: document.querySelector('main'),
  schema: {
    type: 'default',
    id: 'bench',
    schemaVersion: 18,
    components: form.screens.flatMap(({ id, heading, questions }) => [
      { type: 'text', id: `text_${id.replaceAll('-', '_')}`, text: `## ${heading}` },
      ...questions.map(component),
    ]),
  },
  data: {},
});
