import { expect, test } from 'vitest';
import { pictureWords } from '../../viewer/app/play/pictureWords.ts';
import { forProjector } from '../../viewer/scene/projector.ts';
import { backdrop, sceneAt } from '../../viewer/scene/scene.ts';
import { createStage } from '../../viewer/scene/stage.ts';
import { widthOf } from '../../viewer/scene/textWidth.ts';
import { speechIn } from '../../viewer/words/speak.ts';
import { playedRun } from './playedRun.ts';

const words = pictureWords(speechIn('en'));

test('for a room every line is half as thick again and no text is smaller than 24 px on a screen 1920 wide', () => {
  const history = playedRun('defaultCommunity');
  const stage = createStage(history.table, 1260, 950, history.highestMean, true);
  const marks = [...backdrop(history, stage, words), ...sceneAt(history, stage, 9, { ties: 3, episodes: true, waves: 2, still: true, focus: null, words })];
  const large = forProjector(marks, 1920);
  expect(large).toHaveLength(marks.length);
  expect(large.filter((mark) => mark.kind === 'text' && mark.size < 24)).toEqual([]);
  large.forEach((mark, at) => expect(mark.kind === 'text' ? undefined : mark.width).toBe(mark.kind === 'text' || marks[at]!.width === undefined ? undefined : marks[at]!.width! * 1.45));
});

test('the large picture has room for the labels of people and for the names of organizations', () => {
  const history = playedRun('defaultCommunity');
  const stage = createStage(history.table, 1260, 950, history.highestMean, true);
  expect(stage.seatDiameter).toBeGreaterThanOrEqual(widthOf('B3', 24));
  for (const plate of stage.plates) expect(plate.width / plate.scale).toBeGreaterThan(100);
});
