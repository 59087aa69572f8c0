/** Structural alternatives that the model has as settings, to be run over the published effects; and those it does not have. Data only. */
export interface PatternVariant {
  readonly id: string;
  readonly title: string;
  /** What theory the alternative stands for. */
  readonly because: string;
  readonly set?: Readonly<Record<string, number>>;
  readonly off?: readonly string[];
}

export const variants: readonly PatternVariant[] = [
  { id: 'symmetricTrust', title: 'good and bad news weigh alike', because: 'no negativity bias (null of Slovic 1993)', set: { negativityWeight: 1, negativityRivalry: 0 } },
  { id: 'restlessTrust', title: 'trust that never consolidates', because: 'nearly constant rate (EWMA) instead of evidence-weighted', set: { trustRateFloor: 0.1, trustPriorStrength: 10 } },
  { id: 'categoryTrust', title: 'trust stays the first guess', because: 'category and disposition only', off: ['trust'] },
  { id: 'oneSharedView', title: 'averaging without anchors', because: 'DeGroot: everybody listens to everybody, nobody keeps an own standard', set: { confidenceBound: 0.8, senseMakingRate: 0.3, anchorPull: 0 } },
  { id: 'noSenseMaking', title: 'nobody talks about how it was', because: 'climate from own experience only', off: ['senseMaking'] },
  { id: 'macroConsensus', title: 'people read the index', because: 'consensus acts from above instead of through what people notice', set: { macroConsensusWeight: 1 }, off: ['perceivedConsensus'] },
  { id: 'noConsensus', title: 'consensus makes no difference', because: 'channel of situational strength off', off: ['perceivedConsensus'] },
  { id: 'givenSafety', title: 'safety is a trait', because: 'everybody keeps the safety they came with', off: ['psychologicalSafety'] },
  { id: 'noPerceiver', title: 'no stable perceivers', because: 'all see with the same eyes', set: { perceiverBiasSpread: 0 } },
  { id: 'noObservation', title: 'only own episodes count', because: 'observers learn nothing', off: ['observation'] },
  { id: 'oneLanguage', title: 'everybody uses the same words', because: 'no vocabulary gap', off: ['vocabulary'] },
  { id: 'guarded', title: 'rivals hold back quality', because: 'guardedness instead of open refusal only', set: { guardedness: 1 } },
  { id: 'oneSpeed', title: 'practised knowledge is lost as fast', because: 'one half-life for all knowledge', set: { practisedHalfLifeFactor: 1 } },
  { id: 'noForgetting', title: 'nothing is forgotten', because: 'loss of use without loss of knowledge', off: ['forgetting'] },
  { id: 'satisfactionOnly', title: 'support reaches motivation by satisfaction only', because: 'no support in the start and set point of motivation', set: { transferMotivationSupportStart: 0, motivationSupportWeight: 0 } },
  { id: 'ownInitiative', title: 'initiative is one\'s own', because: 'support tips nobody into trying', off: ['initiative'] },
  { id: 'steadySupport', title: 'support does not fade', because: 'supervisors stay as they began', off: ['supervisorSupport'] },
  { id: 'allAttend', title: 'everybody always comes', because: 'fixed attendance, and nobody leaves', off: ['attendance', 'dropOut', 'turnover'] },
  { id: 'noInvitation', title: 'the facilitator does not lower the cost of asking', because: 'facilitation acts on turns, routing and repair only', set: { askCostFacilitation: 0 } },
];

/** Alternatives of the theory that would need an equation of their own; said in the output, so that nobody takes the list for complete. */
export const variantsNotBuilt: readonly string[] = [
  'choice by threshold, by a heavy-tailed or a linear curve', 'additive logit of support and own initiative', 'one-shot transfer after the last meeting only', 'scalar common ground instead of terms', 'motivational affect or aspiration that adapts',
];
