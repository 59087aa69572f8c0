/** The words and numbers the picture itself needs. */
import type { PictureWords } from '../../scene/plates.ts';
import type { Speech } from '../../words/speak.ts';

export function pictureWords({ number, words, name }: Speech): PictureWords {
  return { number, name, nobody: words.picture.nobody, rivals: words.picture.rivals, closed: words.charts.closed, open: words.charts.openShort };
}
