/** Browsers begin a download some time after the press; one whose address is gone by then saves nothing. */
const patience = 60_000;

/**
 * Saves text as a file of that name; says whether the browser took the press. Whether it then saves, none tells: a frame
 * may forbid it in silence, so the visitor hears what to do if the file is not there.
 * The link stands in no document: the page's own click listeners have nothing to hear.
 */
export function saveText(hostDocument: Document, fileName: string, text: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    setTimeout(() => URL.revokeObjectURL(url), patience);
    const link = hostDocument.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    return true;
  } catch {
    return false;
  }
}
