export default {
  title: 'SurveyJS',
  role: 'field',
  hasSteps: true,
  head: '<link rel="stylesheet" href="survey-core.css"><script defer src="form.js"></script>',
  entry: 'form.js',
  copies: { 'survey-core.css': 'survey-core/survey-core.fontless.min.css' },
  packages: ['survey-core', 'survey-js-ui'],
};
