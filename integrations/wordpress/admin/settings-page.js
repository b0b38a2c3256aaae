// The settings page: what the check below the form did not understand of what is saved stands above it.
(() => {
  const box = document.getElementById('massage-fit-check-issues');
  const preview = document.getElementById('massage-fit-check-preview');
  const widget = preview?.querySelector('massage-fit-check');
  if (!box || !widget) return;

  const labelOf = name =>
    document.querySelector(`label[for="massage-fit-check-${CSS.escape(name)}"]`)?.textContent ?? name;
  const tell = () => {
    const issues = widget.issues ?? [];
    box.hidden = issues.length === 0;
    box.querySelector('ul').replaceChildren(
      ...issues.map(({ attribute, value, allowed }) => {
        const line = document.createElement('li');
        line.textContent = `${labelOf(attribute)} “${value}”: ${allowed}`;
        return line;
      }),
    );
  };
  for (const name of ['mfc-ready', 'mfc-issue']) preview.addEventListener(name, tell);
  customElements.whenDefined('massage-fit-check').then(tell);

  // Unsaved settings are not left by a press on the preview.
  preview.addEventListener('mfc-book', event => event.preventDefault());
  preview.addEventListener('click', event => {
    if (event.composedPath().some(node => node.localName === 'a' && node.hasAttribute('href')))
      event.preventDefault();
  });
})();
