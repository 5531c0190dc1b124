/** What a printer gets: the page as a PDF, and pictures of the sheets. */

/** The pages of a PDF as pictures, drawn in a tab by the reader of PDFs that `origin` serves from node_modules/. */
export async function sheetPictures(tab, origin, pdf, numbers, scale = 1.5) {
  await tab.goto(`${origin}/stories/plain.html`);
  const pictures = await tab.evaluate(drawSheets, Buffer.from(pdf).toString('base64'), numbers, scale);
  return pictures.map((url) => Buffer.from(url.split(',')[1], 'base64'));
}

/* global atob -- in what runs in the page */
async function drawSheets(base64, numbers, scale) {
  const { getDocument } = await import('/node_modules/unpdf/dist/pdfjs.mjs');
  const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const pdf = await getDocument({ data, isEvalSupported: false }).promise;
  const pictures = [];
  for (const number of numbers.filter((wanted) => wanted <= pdf.numPages)) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    pictures.push(canvas.toDataURL('image/png'));
  }
  return pictures;
}
