/**
 * How the model is calibrated: which unsourced parameters may move, on which seeds, and how many runs each step gets. Data only. Parameters with a
 * source are not here; they stay where their source puts them. Left out as well: what the world itself varies, options that are off, interventions,
 * and how the questionnaire is answered.
 */
export const calibrationDesign = {
  world: 'interorganizational',
  /** Above every seed that `patterns` takes. */
  seed: 1_000_000_003,
  communitiesPerPoint: 200,
  /** Trajectories of the screening, and how many parameters go on from it. */
  trajectories: 6,
  active: 10,
  waves: 3,
  pointsPerWave: 120,
  /** Settings looked at by the emulator in each wave. */
  candidatesPerWave: 20_000,
  /** A setting is ruled out when a row lies more than this many standard errors outside its band (Pukelsheim 1994: 95% of any unimodal distribution lies within 3). */
  cutoff: 3,
  /** Members of the plausible set that are shipped at most. */
  members: 50,
  parameters: [
    'practisedHalfLifeFactor', 'practiceSharePeer', 'translationRate', 'opportunityRoutine', 'opportunityNovel', 'smallestTransferableGap', 'learningRate',
    'safetyStart', 'safetyResting', 'safetyHalfLife', 'safetyRateUp', 'safetyRateDown', 'safetyPerceiverWeight', 'perceiverBiasSpread',
    'askCostSafety', 'askCostWeight', 'askAmbiguityWeight', 'askMotivationWeight', 'askCostFacilitation', 'helpSeekingRate',
    'giveBaseline', 'giveClimateWeight', 'giveTrustWeight', 'giveMotivationWeight', 'giveHabitWeight', 'giveAmbiguityWeight',
    'trustRivalry', 'trustOtherType', 'trustRateFloor', 'trustPriorStrength', 'observationChance', 'climateRate', 'senseMakingRate', 'anchorPull',
    'motivationSupportWeight', 'transferMotivationSupportStart', 'motivationHalfLife', 'motivationRateUp', 'motivationRateDown', 'initiativeSupport', 'initiativeOwn', 'efficacyRateUp',
    'participationClimateWeight', 'participationValueWeight',
  ],
} as const;
