// LHC-Forms with a FHIR questionnaire. It has no pages: every question stands on one.
import form from 'bench:form';

const code = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const control = word => ({
  url: code,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: word }],
  },
});
const item = ({ kind, id, legend, groups, min, max }) => {
  const options =
    kind === 'scale'
      ? Array.from({ length: max - min + 1 }, (_, at) => ({ code: `${min + at}`, display: `${min + at}` }))
      : groups.flatMap(group => group.options.map(option => ({ code: option.id, display: option.label })));
  return {
    linkId: id,
    text: legend,
    type: 'choice',
    required: kind !== 'scale',
    repeats: kind === 'many',
    extension: [control(kind === 'many' ? 'check-box' : 'radio-button')],
    answerOption: options.map(valueCoding => ({ valueCoding })),
  };
};

globalThis.addEventListener('load', () => {
  globalThis.LForms.Util.addFormToPage(
    {
      resourceType: 'Questionnaire',
      status: 'active',
      title: 'Bench',
      item: form.screens.map(({ id, heading, questions }) => ({
        linkId: `screen-${id}`,
        text: heading,
        type: 'group',
        item: questions.map(item),
      })),
    },
    'form',
    { fhirVersion: 'R4' },
  );
});
