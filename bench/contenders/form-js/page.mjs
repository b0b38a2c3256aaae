export default {
  title: 'form-js',
  role: 'field',
  hasSteps: false,
  head: '<link rel="stylesheet" href="form-js.css"><script defer src="form.js"></script>',
  entry: 'form.js',
  copies: { 'form-js.css': '@bpmn-io/form-js-viewer/dist/assets/form-js.css' },
  packages: ['@bpmn-io/form-js-viewer'],
};
