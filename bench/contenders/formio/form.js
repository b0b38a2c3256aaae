// Form.io as its documentation has it for a page: the form renderer's own file first, then this.
import form from 'bench:form';

const component = ({ kind, id, legend, groups, min, max }) => {
  const key = id.replaceAll('-', '_');
  const values =
    kind === 'scale'
      ? Array.from({ length: max - min + 1 }, (_, at) => ({ label: `${min + at}`, value: `${min + at}` }))
      : groups.flatMap(({ options }) => options.map(({ id: value, label }) => ({ label, value })));
  const type = kind === 'many' ? 'selectboxes' : 'radio';
  return { type, key, label: legend, values, input: true, validate: { required: kind !== 'scale' } };
};

globalThis.Formio.createForm(document.querySelector('main'), {
  display: 'wizard',
  components: form.screens.map(({ id, heading, questions }) => ({
    type: 'panel',
    key: `page_${id.replaceAll('-', '_')}`,
    title: heading,
    components: questions.map(component),
  })),
});
