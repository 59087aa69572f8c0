/** The first frame as a picture that stands in the page itself, made while building: there before any script, and by the same scene function. */
import { resolveScenario, simulate } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import type { Mark } from './marks.ts';
import { createHistory } from './history.ts';
import type { PictureWords } from './plates.ts';
import { backdrop, sceneAt } from './scene.ts';
import { createStage } from './stage.ts';

/** About what the picture gets on a screen of 1280 by 800. */
export const frameSize = { width: 866, height: 540 };

export function firstFrame(words: PictureWords): Mark[] {
  const { scenario } = resolveScenario(scenarios['defaultCommunity']!);
  if (scenario === null) throw new Error('firstFrame: the default community cannot run.');
  const history = createHistory(simulate(scenario, { seed: 1, record: 'events' }), scenario);
  const stage = createStage(history.table, frameSize.width, frameSize.height, history.highestMean);
  return [...backdrop(history, stage, words), ...sceneAt(history, stage, 0, { ties: 3, episodes: true, waves: 2, still: true, focus: null, words })];
}
