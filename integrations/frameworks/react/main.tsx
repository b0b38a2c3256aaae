import { createRoot } from 'react-dom/client';
import { FitCheck } from './fit-check';

const page = document.querySelector('#page');
if (page) createRoot(page).render(<FitCheck bookingUrl="/book" />);
