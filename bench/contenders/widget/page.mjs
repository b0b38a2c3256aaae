import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As a clinic pastes it, but beginning with the questions: the others have no first page to show. */
export default {
  title: 'massage-fit-check',
  role: 'ours',
  host: 'massage-fit-check',
  hasSteps: true,
  head: '<script defer src="massage-fit-check.min.js"></script>',
  body: `<massage-fit-check start="questions" booking-url="/book" phone="+1 604 555 0142" clinic-name="Harbour Street Massage" accent="#14594f"><a href="/book">Book a consultation</a></massage-fit-check>`,
  /** The file that clinics load, as it is. */
  files: root => ({
    'massage-fit-check.min.js': readFileSync(join(root, 'dist/massage-fit-check.min.js'), 'utf8'),
  }),
  /** Runs in the page. One more of it, drawn when the promise settles. */
  mount: place => {
    const element = document.createElement('massage-fit-check');
    element.setAttribute('start', 'questions');
    element.setAttribute('booking-url', '/book');
    element.setAttribute('accent', '#14594f');
    place.append(element);
    return element.updateComplete;
  },
  mountFirstPage: place => {
    const element = document.createElement('massage-fit-check');
    element.setAttribute('booking-url', '/book');
    element.setAttribute('accent', '#14594f');
    place.append(element);
    return element.updateComplete;
  },
};
