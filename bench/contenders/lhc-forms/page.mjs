const scripts = ['zone.js', 'runtime.js', 'polyfills.js', 'main.js', 'fhir.js', 'form.js'];
const built = 'lforms/dist/lforms';

export default {
  title: 'LHC-Forms',
  role: 'field',
  hasSteps: false,
  head: `<link rel="stylesheet" href="styles.css">${scripts.map(name => `<script defer src="${name}"></script>`).join('')}`,
  body: '<div id="form"></div>',
  entry: 'form.js',
  copies: {
    'styles.css': `${built}/webcomponent/styles.css`,
    'zone.js': `${built}/webcomponent/assets/lib/zone.min.js`,
    'runtime.js': `${built}/webcomponent/runtime.js`,
    'polyfills.js': `${built}/webcomponent/polyfills.js`,
    'main.js': `${built}/webcomponent/main.js`,
    'fhir.js': `${built}/fhir/R4/lformsFHIR.min.js`,
  },
  packages: ['lforms'],
};
