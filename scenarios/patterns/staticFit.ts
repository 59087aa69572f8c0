/** The loadings of the null model, as `patterns --null --fit` found them on a seed of their own; kept so that everybody compares with the same null. Data only. */
export const staticFit = {
  seed: 1_000_000_001,
  model: {
    safety: 0.85,
    climate: 0.55,
    learningBehaviour: 0.6,
    sharing: 0.65,
    trust: 0.5,
    product: 0.8,
    continuation: 0.4,
    facilitation: 0.95,
    rivalry: -0.1,
    goalsOfPerson: 0.8,
    behaviourOfPerson: 0.4,
    supportOfPerson: 0.4,
    motivationOfPerson: 0.95,
    efficacyOfPerson: 0.55,
    transferOfPerson: 0.6,
    spreadBetween: 0.09,
    spreadWithin: 0.11,
    spreadOverTime: 0.075,
  },
} as const;
