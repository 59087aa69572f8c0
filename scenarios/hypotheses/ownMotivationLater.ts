/** Whether own motivation counts for more once support has faded. */
import type { ScenarioInput } from '../../engine/index.ts';
import { atWork } from './communities.ts';
import { changed, type HypothesisInput } from './hypothesis.ts';

const supported = (supportHalfLife: number, lift: number): ScenarioInput =>
  changed(atWork, { supportHalfLife, supportShareSteady: 0, supportShareFading: 1, supportShareCollapsing: 0, supportShareGrowing: 0 }, { interventions: lift === 0 ? [] : [{ meeting: 10, add: { 'participants.*.motivationToTransfer': lift } }] });

export const ownMotivationLater: HypothesisInput = {
  id: 'ownMotivationLater',
  question: 'Does own motivation matter more once support has faded?',
  section: '3.4',
  expectation: 'A lift of motivation at the tenth meeting brings more attempts where support has faded.',
  manipulation: 'motivation .2 higher or lower at the tenth meeting, where support fades fast (half-life 10 weeks) or is kept',
  arms: { fadedHigh: supported(10, 0.2), fadedLow: supported(10, -0.2), keptHigh: supported(1000, 0.2), keptLow: supported(1000, -0.2) },
  effect: { fadedHigh: 1, fadedLow: -1, keptHigh: -1, keptLow: 1 },
  outcome: { measure: 'transfer.attempts', at: 'end', since: 'meeting 9' },
  outcomeInWords: 'attempts per participant after the ninth meeting, difference of differences',
  predicted: 1,
  smallest: { size: 0.1, because: 'a third of the smallest main effect that matters' },
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'initiative takes support and own motivation as causes that stand in for each other' },
};
