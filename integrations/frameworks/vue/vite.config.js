import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// The tag is none of Vue's components: it is left to the browser.
const isCustomElement = tag => tag === 'massage-fit-check';

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
