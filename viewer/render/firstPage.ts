/** What the build writes into the page: the first frame as SVG and what it shows as a sentence. */
import { pictureWords } from '../app/play/pictureWords.ts';
import { firstFrame, frameSize } from '../scene/firstFrame.ts';
import { speechIn } from '../words/speak.ts';
import { svgOf } from './svg.ts';

export function firstPage(): string {
  const speech = speechIn('en');
  const svg = svgOf(firstFrame(pictureWords(speech)), frameSize.width, frameSize.height, speech.words.picture.lead);
  return `${svg}\n        <p>${speech.words.picture.lead}</p>`;
}
