export default {
  title: 'Minimal Lit page',
  role: 'baseline',
  host: 'bench-form',
  hasSteps: true,
  head: '<style>body{margin:0}</style><script defer src="form.js"></script>',
  body: '<bench-form></bench-form>',
  entry: 'form.js',
  mount: place => {
    const element = document.createElement('bench-form');
    place.append(element);
    return element.updateComplete;
  },
  packages: ['lit'],
};
