/** What the checker must refuse: each line that says "sideways", and no other. */
export const refused = [
  <massage-fit-check theme="sideways" />,
  <massage-fit-check attr:theme="sideways" />,
  <massage-fit-check booking-target="sideways" />,
  <massage-fit-check forward-utm="sideways" />,
  <massage-fit-check attr:booking-url={{ sideways: true }} />,
  <massage-fit-check sideways="" />,
  <massage-fit-check prop:config={{ theme: 'sideways' }} />,
  <massage-fit-check on:mfc-step={({ detail }) => detail.sideways} />,
];
