// The earlier run stays in grey behind the new one.
import { expect, test } from 'vitest';
import { earlierRunMarks } from '../../viewer/scene/earlierRun.ts';
import { radiusOf, createStage } from '../../viewer/scene/stage.ts';
import { sceneAt, type SceneOptions } from '../../viewer/scene/scene.ts';
import { playedRun, withClimate } from './playedRun.ts';

const now = playedRun('defaultCommunity');
const before = withClimate(now, () => 0.25);
const stage = createStage(now.table, 900, 700);
const words = { number: String, name: (name: string) => name, nobody: '', rivals: () => '', closed: '', open: '' };
const options: SceneOptions = { ties: 3, episodes: true, waves: 2, still: true, focus: null, words };

test('the ghost shows where its own people sat and its own mean', () => {
  const marks = earlierRunMarks(before, stage, 30);
  expect(marks.filter(({ role }) => role === 'earlierSeat')).toHaveLength(24);
  const mean = marks.find(({ role }) => role === 'earlierMean');
  expect(mean).toMatchObject({ kind: 'circle', r: radiusOf(stage, 0.25) });
});

test('with a ghost the picture is what it was without, and the ghost behind its people', () => {
  const plain = sceneAt(now, stage, 9, options);
  const haunted = sceneAt(now, stage, 9, { ...options, earlier: before });
  expect(haunted.filter(({ role }) => role?.startsWith('earlier') !== true)).toEqual(plain);
  expect(haunted.findLastIndex(({ role }) => role?.startsWith('earlier') === true)).toBeLessThan(haunted.findIndex(({ role }) => role === 'seat'));
});

test('a ghost of a shorter life stays where it ended', () => {
  expect(earlierRunMarks(before, stage, before.timeline.lastWeek + 40)).toEqual(earlierRunMarks(before, stage, before.timeline.lastWeek));
});
