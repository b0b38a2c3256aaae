import { plainStyle } from '../plain-style.mjs';

export default {
  title: 'Vanilla page, written by hand',
  role: 'baseline',
  hasSteps: true,
  head: `<style>${plainStyle}</style><script defer src="form.js"></script>`,
  entry: 'form.js',
  mount: place => globalThis.benchMount(place),
};
