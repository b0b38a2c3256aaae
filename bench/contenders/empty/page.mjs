/** What the browser itself takes: every heap number has to be read beside this one. */
export default { title: 'Empty page', role: 'floor' };
