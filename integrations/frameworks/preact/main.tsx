import { render } from 'preact';
import { FitCheck } from './fit-check';

const page = document.querySelector('#page');
if (page) render(<FitCheck bookingUrl="/book" />, page);
