/** A drawing of the page as SVG or PNG that stands on its own. */
import { fontFamily } from './canvas.ts';
import { tokens } from '../scene/tokens.ts';

/** What the style sheet does for drawings on the page. */
const style = `text{font-size:12px;fill:${tokens.ink}}.small{font-size:11px;fill:${tokens.muted}}.strong{font-weight:600}.reversed{fill:${tokens.surface}}`;

/** A drawing of the page with a title over it and the style it needs inside. */
export function standaloneSvg(drawing: SVGSVGElement, title: string): string {
  const { width, height } = drawing.viewBox.baseVal;
  const head = 26;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const part of copy.querySelectorAll('[fill=transparent], [stroke=transparent]')) part.remove();
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-head} ${width} ${height + head}" width="${width}" height="${height + head}" font-family="${fontFamily.replaceAll('"', "'")}">` +
    `<title>${escaped}</title><style>${style}</style><rect y="${-head}" width="${width}" height="${height + head}" fill="${tokens.background}"/>` +
    `<text x="10" y="-8" class="strong">${escaped}</text>${copy.innerHTML}</svg>`
  );
}

/** The same drawing in so many dots per unit. */
export async function pngOf(svg: string, density: number): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * density;
  canvas.height = picture.naturalHeight * density;
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'));
}
