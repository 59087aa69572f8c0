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
  { id: 'averaging', title: 'averaging without bounds or anchors', because: 'DeGroot: everybody listens to everybody they trust, nobody keeps an own standard', set: { unboundedListening: 1, anchorPull: 0 } },
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
  { id: 'additiveSupport', title: 'support adds up with own motivation', because: 'additive initiative instead of causes that stand in for each other', set: { initiativeAdditive: 1 } },
  { id: 'heavyTails', title: 'choices with heavy tails', because: 'another choice function: the unlikely happens more often', set: { choiceCurve: 1 } },
  { id: 'straightChoice', title: 'choices along a straight line', because: 'another choice function: linear, certain beyond its ends', set: { choiceCurve: 2 } },
  { id: 'scalarVocabulary', title: 'words as one number for a pair', because: 'scalar common ground instead of terms', set: { scalarVocabulary: 1 } },
  { id: 'fadingPerMeeting', title: 'support fades with each meeting attended', because: 'decay per meeting attended instead of per week', set: { supportFadesPerMeeting: 1 } },
  { id: 'oneShot', title: 'learning is brought home once', because: 'one-shot transfer after the last meeting only', set: { oneShotTransfer: 1 } },
  { id: 'ownInitiative', title: 'initiative is one\'s own', because: 'support tips nobody into trying', off: ['initiative'] },
  { id: 'steadySupport', title: 'support does not fade', because: 'supervisors stay as they began', off: ['supervisorSupport'] },
  { id: 'allAttend', title: 'everybody always comes', because: 'fixed attendance, and nobody leaves', off: ['attendance', 'dropOut', 'turnover'] },
  { id: 'noInvitation', title: 'the facilitator does not lower the cost of asking', because: 'facilitation acts on turns, routing and repair only', set: { askCostFacilitation: 0 } },
];

/** Alternatives of the theory that would need an equation of their own; said in the output, so that nobody takes the list for complete. */
export const variantsNotBuilt: readonly string[] = [
  'choice by threshold', 'motivational affect or aspiration that adapts',
];
