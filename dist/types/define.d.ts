import './element/events.js';
import './element/massage-fit-check.js';
export {};
