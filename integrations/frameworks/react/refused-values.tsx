/** What the checker must refuse: each line that says "sideways", and no other. */
export const refused = [
  <massage-fit-check key="1" theme="sideways" />,
  <massage-fit-check key="2" booking-target="sideways" />,
  <massage-fit-check key="3" forward-utm="sideways" />,
  <massage-fit-check key="4" booking-url={{ sideways: true }} />,
  <massage-fit-check key="5" sideways="" />,
  <massage-fit-check key="6" config={{ theme: 'sideways' }} />,
  <massage-fit-check key="7" onmfc-step={({ detail }) => detail.sideways} />,
];
