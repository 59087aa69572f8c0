import { describe, expect, test } from 'vitest';
import { efficacyAfter, experienceMastery, hearReports, persuade, weightOfExperience } from '../../../engine/mechanisms/selfEfficacy.ts';
import { atTable, mixedCommunity, oneFirm, seatedCommunity, setValues, withSettings } from '../communities.ts';

const rule = { efficacyRateUp: 0.15, efficacyRateDown: 0.2, failureBuffer: 0.5, failureFeedback: 0 };

test('experience weighs half after six attempts, and never less than four tenths', () => {
  expect(weightOfExperience(0, 0.4, 6)).toBe(1);
  expect(weightOfExperience(6, 0.4, 6)).toBe(0.5);
  expect(weightOfExperience(100, 0.4, 6)).toBe(0.4);
});

describe('efficacy', () => {
  test('rises with success, more at a harder task, and falls with failure, less at a harder task', () => {
    // .5 + .15 x (.5 + .35) x .5 = .56375; .5 - .2 x (1 - .15) x (1 - .5 x .5) x .5 = .43625
    expect(efficacyAfter(0.5, true, 0.7, 0.5, 1, rule)).toBeCloseTo(0.56375, 14);
    expect(efficacyAfter(0.5, false, 0.3, 0.5, 1, rule)).toBeCloseTo(0.43625, 14);
    expect(efficacyAfter(0.5, true, 0.3, 0.5, 1, rule)).toBeLessThan(efficacyAfter(0.5, true, 0.7, 0.5, 1, rule));
    expect(efficacyAfter(0.5, false, 0.7, 0.5, 1, rule)).toBeGreaterThan(efficacyAfter(0.5, false, 0.3, 0.5, 1, rule));
  });

  test('is buffered by support after a failure, and by feedback on it', () => {
    // full support takes half of the fall away: .5 - .5 x .1 x .75 ...
    expect(0.5 - efficacyAfter(0.5, false, 0.5, 1, 1, rule)).toBeCloseTo((0.5 - efficacyAfter(0.5, false, 0.5, 0, 1, rule)) / 2, 14);
    expect(efficacyAfter(0.5, false, 0.5, 0, 1, { ...rule, failureFeedback: 1 })).toBe(0.5);
  });

  test('in the end is hurt more by an early failure than by one a few attempts later (T39)', () => {
    const course = (failure: number, lowest: number) => {
      let efficacy = 0.5;
      for (let attempt = 0; attempt < 8; attempt++) efficacy = efficacyAfter(efficacy, attempt !== failure, 0.5, 0, weightOfExperience(attempt, lowest, 6), rule);
      return efficacy;
    };
    for (let failure = 1; failure < 8; failure++) expect(course(failure, 0.4)).toBeGreaterThan(course(0, 0.4));
    // Were every experience to weigh the same, the last one would hurt most: it has had no time to be made good.
    for (let failure = 0; failure < 7; failure++) expect(course(failure, 1)).toBeGreaterThan(course(7, 1));
  });

  test('stays between 0 and 1 however often one succeeds or fails', () => {
    let [up, down] = [0.5, 0.5];
    for (let k = 0; k < 500; k++) {
      up = efficacyAfter(up, true, 1, 1, 1, { ...rule, efficacyRateUp: 0.3 });
      down = efficacyAfter(down, false, 0, 0, 1, { ...rule, efficacyRateDown: 0.35 });
    }
    expect(up).toBeLessThanOrEqual(1);
    expect(down).toBeGreaterThanOrEqual(0);
  });

  test('reads the difficulty of novel and of routine work, and how often one has tried before', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { ...rule, difficultyNovel: 0.7, difficultyRoutine: 0.3, efficacyConsolidation: 0.4, efficacyConsolidationAttempts: 6, supportPackageAfter: 0 });
    community.transferSelfEfficacy.fill(0.5);
    community.transferAttempts[1] = 6;
    experienceMastery(community, 0, true, true);
    experienceMastery(community, 1, true, true);
    expect(community.transferSelfEfficacy[0]).toBeCloseTo(0.56375, 14);
    expect(community.transferSelfEfficacy[1]).toBeCloseTo(0.531875, 14);
  });

  test('is raised by praise: a share per four weeks, in proportion to affective support', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { persuasion: 0.06 });
    community.transferSelfEfficacy.fill(0.5);
    community.supervisorAffectiveSupport.fill(1);
    community.supervisorBusy.fill(0);
    for (let week = 0; week < 4; week++) persuade(community);
    // half of the distance left is .5 x (1 - .06)
    expect(community.transferSelfEfficacy[0]).toBeCloseTo(1 - 0.5 * 0.94, 12);
  });
});

describe('a report of work', () => {
  const begin = (input = oneFirm) => {
    const community = seatedCommunity(withSettings(input, { tableSize: 100 }));
    setValues(community, { ...rule, vicariousSuccess: 0.3, vicariousFailure: 0.15, similarityBaseline: 0.5, reportHeard: 1 });
    community.transferSelfEfficacy.fill(0.5);
    return community;
  };

  test('of success makes those who hear it a little more confident, of failure a little less', () => {
    const community = begin();
    const [reporter, listener] = atTable(community, 0) as [number, number];
    community.transferAttempts[reporter] = 1;
    community.transferSuccesses[reporter] = 1;
    hearReports(community);
    // .5 + .3 x .15 x .5
    expect(community.transferSelfEfficacy[listener]).toBeCloseTo(0.5225, 14);
    expect(community.transferSelfEfficacy[reporter]).toBe(0.5);
    // nothing new to report at the next meeting
    hearReports(community);
    expect(community.transferSelfEfficacy[listener]).toBeCloseTo(0.5225, 14);
    community.transferAttempts[reporter] = 4;
    hearReports(community);
    // .5225 - .15 x .2 x .5225
    expect(community.transferSelfEfficacy[listener]).toBeCloseTo(0.5225 * 0.97, 14);
  });

  test('of failure too counts half from another kind of organization', () => {
    const community = begin(mixedCommunity);
    const [firm, officer] = [0, 3].map((organization) => community.organizationOf.indexOf(organization)) as [number, number];
    community.transferAttempts[firm] = 1;
    hearReports(community);
    // .5 - .15 x .2 x .5 x .5
    expect(community.transferSelfEfficacy[officer]).toBeCloseTo(0.4925, 14);
  });

  test('of as many successes as failures counts as success', () => {
    const community = begin();
    const [reporter, listener] = atTable(community, 0) as [number, number];
    community.transferAttempts[reporter] = 4;
    community.transferSuccesses[reporter] = 2;
    hearReports(community);
    expect(community.transferSelfEfficacy[listener]).toBeGreaterThan(0.5);
  });

  test('counts half from another kind of organization', () => {
    const community = begin(mixedCommunity);
    const firm = community.organizationOf.indexOf(0);
    const [rival, officer] = [community.organizationOf.indexOf(1), community.organizationOf.indexOf(3)];
    community.transferAttempts[firm] = 1;
    community.transferSuccesses[firm] = 1;
    hearReports(community);
    expect(community.transferSelfEfficacy[rival]).toBeCloseTo(0.5225, 14);
    expect(community.transferSelfEfficacy[officer]).toBeCloseTo(0.51125, 14);
  });
});
