import { render } from 'solid-js/web';
import { FitCheck } from './fit-check';

const page = document.querySelector('#page');
if (page) render(() => <FitCheck bookingUrl="/book" />, page);
