import { plainStyle } from '../plain-style.mjs';

export default {
  title: 'React form',
  role: 'field',
  hasSteps: true,
  head: `<style>${plainStyle}</style><script defer src="form.js"></script>`,
  entry: 'form.jsx',
  packages: ['react', 'react-dom', 'react-hook-form'],
};
