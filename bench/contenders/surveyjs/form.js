// SurveyJS with the renderer it has for pages without a framework.
import form from 'bench:form';
import { Model } from 'survey-core';
import 'survey-js-ui';

const element = ({ kind, id, legend, groups, min, max, lowest, highest }) => {
  if (kind === 'scale') {
    return {
      type: 'rating',
      name: id,
      title: legend,
      rateMin: min,
      rateMax: max,
      minRateDescription: lowest,
      maxRateDescription: highest,
    };
  }
  const choices = groups.flatMap(({ options }) =>
    options.map(({ id: value, label: text }) => ({ value, text })),
  );
  return {
    type: kind === 'many' ? 'checkbox' : 'radiogroup',
    name: id,
    title: legend,
    choices,
    isRequired: true,
  };
};

const survey = new Model({
  pages: form.screens.map(({ id, heading, hint, questions }) => ({
    name: `page-${id}`,
    title: heading,
    description: hint ?? '',
    elements: questions.map(element),
  })),
  showProgressBar: true,
  pageNextText: form.words.next,
  pagePrevText: form.words.back,
  completeText: form.words.next,
});
survey.render(document.querySelector('main'));
