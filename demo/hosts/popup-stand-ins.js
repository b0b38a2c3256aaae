// Stand-ins with the shape of two booking vendors' scripts. They fetch nothing: they show what they were asked for.
const show = (vendor, asked) => {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.remove());
  dialog.append(`${vendor} would open ${asked}. `, close);
  document.body.append(dialog);
  dialog.showModal();
};

window.Calendly = { initPopupWidget: ({ url }) => show('Calendly', url) };
window.Cal = (action, { calLink }) => action === 'modal' && show('Cal.com', calLink);
