export default {
  title: 'Form.io',
  role: 'field',
  hasSteps: true,
  lastWords: 'Submit Form',
  head: '<link rel="stylesheet" href="bootstrap.css"><link rel="stylesheet" href="formio.css"><script defer src="formio.js"></script><script defer src="form.js"></script>',
  entry: 'form.js',
  copies: {
    'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
    'formio.css': '@formio/js/dist/formio.form.min.css',
    'formio.js': '@formio/js/dist/formio.form.min.js',
  },
  packages: ['@formio/js', 'bootstrap'],
};
