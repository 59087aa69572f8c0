/** Support that rises or falls over time, at an equal mean. */
import type { ScenarioInput } from '../../engine/index.ts';
import { atTheTable, steadySupport } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

/** Support at one level in the first half of the 48 weeks up to the last meeting and at another in the second. */
const support = (start: number, change: number): ScenarioInput =>
  changed(atTheTable, { ...steadySupport, preparationWeeks: 3, supportStart: start }, { interventions: [{ week: 25, add: { 'participants.*.supervisorAffectiveSupport': change, 'participants.*.supervisorInstrumentalSupport': change } }] });

export const supportOverTime: readonly HypothesisInput[] = [
  {
    id: 'supportOverTime.use',
    question: 'At an equal mean, does rising support bring more use than falling support?',
    section: '4.2',
    expectation: 'It does.',
    manipulation: 'support that rises from .4 to .7 or falls from .7 to .4 halfway',
    arms: { rising: support(0.4, 0.3), falling: support(0.7, -0.3) },
    effect: { rising: 1, falling: -1 },
    outcome: { measure: 'transfer.successes', at: 'last meeting' },
    outcomeInWords: 'successes per participant by the last meeting',
    predicted: 1,
    smallest: { size: 0.1, because: 'a thirteenth of what is usual by then' },
    heldConstant: 'mean support over the programme, the people and their luck',
    sign: { is: 'outcome', because: 'support later meets more that can be brought home, support earlier starts more' },
  },
  {
    id: 'supportOverTime.motivation',
    question: 'At an equal mean, does rising support leave people more motivated?',
    section: '4.2',
    expectation: 'It does.',
    manipulation: 'support that rises from .4 to .7 or falls from .7 to .4 halfway',
    arms: { rising: support(0.4, 0.3), falling: support(0.7, -0.3) },
    effect: { rising: 1, falling: -1 },
    outcome: { measure: 'motivation.toTransfer', at: 'last meeting' },
    outcomeInWords: 'motivation to transfer at the last meeting',
    predicted: 1,
    smallest: smallestEffects.motivation,
    heldConstant: 'mean support over the programme, the people and their luck',
    sign: { is: 'assumption', because: 'motivation moves towards a set point that rises with support as it is' },
  },
  {
    id: 'supportOverTime.staying',
    question: 'At an equal mean, do fewer people drop out under rising support?',
    section: '4.2',
    expectation: 'Fewer do.',
    manipulation: 'support that rises from .4 to .7 or falls from .7 to .4 halfway',
    arms: { rising: support(0.4, 0.3), falling: support(0.7, -0.3) },
    effect: { rising: 1, falling: -1 },
    outcome: { measure: 'dropOut.share', at: 'last meeting' },
    outcomeInWords: 'share of participants who dropped out by the last meeting',
    predicted: -1,
    smallest: smallestEffects.staying,
    heldConstant: 'mean support over the programme, the people and their luck',
    sign: { is: 'outcome', because: 'drop-out follows from motivation and absence, early as well as late' },
  },
  {
    id: 'supportOverTime.wish',
    question: 'At an equal mean, do people want to stay more under rising support?',
    section: '4.2',
    expectation: 'They do.',
    manipulation: 'support that rises from .4 to .7 or falls from .7 to .4 halfway',
    arms: { rising: support(0.4, 0.3), falling: support(0.7, -0.3) },
    effect: { rising: 1, falling: -1 },
    outcome: { measure: 'motivation.toParticipate', at: 'last meeting' },
    outcomeInWords: 'motivation to take part at the last meeting',
    predicted: 1,
    smallest: smallestEffects.motivation,
    heldConstant: 'mean support over the programme, the people and their luck',
    sign: { is: 'assumption', because: 'support is one of the four things that motivation to take part moves towards' },
  },
];
