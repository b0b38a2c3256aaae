import { mount } from 'svelte';
import FitCheck from './fit-check.svelte';

const target = document.querySelector('#page');
if (target) mount(FitCheck, { target, props: { bookingUrl: '/book' } });
