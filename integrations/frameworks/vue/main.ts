import { createApp } from 'vue';
import FitCheck from './fit-check.vue';

createApp(FitCheck, { bookingUrl: '/book' }).mount('#page');
