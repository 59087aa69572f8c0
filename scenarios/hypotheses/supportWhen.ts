/** Whether support matters most early. */
import type { ScenarioInput } from '../../engine/index.ts';
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

/** Time and room .3 more, before, during and after, for half of the meetings. */
const extra = (meeting: 1 | 7): ScenarioInput => changed(atWork, {}, { interventions: [{ meeting, lasts: 6, set: { supportPackageBefore: 0.3, supportPackageDuring: 0.3, supportPackageAfter: 0.3 } }] });

export const supportWhen: HypothesisInput = {
  id: 'supportWhen',
  question: 'Does support matter most early on?',
  section: '4.2',
  expectation: 'Extra support in the first six meetings brings more use than in the last six.',
  manipulation: 'support .3 more in the first or in the second half of the meetings',
  arms: { early: extra(1), late: extra(7) },
  effect: { early: 1, late: -1 },
  outcome: { measure: 'transfer.successes', at: 'end' },
  outcomeInWords: 'successes per participant half a year after the end',
  predicted: 1,
  smallest: smallestEffects.successes,
  heldConstant: 'the amount of extra support, the people, their organizations and their luck',
  sign: { is: 'outcome', because: 'early support can start a spiral; late support meets more that was learned' },
};
