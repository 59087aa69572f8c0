// Shared vocabulary is counted over terms in use; here it is held against the plain mean over pairs.
import { expect, test } from 'vitest';
import type { Community } from '../../../engine/community.ts';
import { resolveScenario } from '../../../engine/index.ts';
import { vocabularyOverlap } from '../../../engine/mechanisms/vocabulary.ts';
import { exchangeMeasures } from '../../../engine/measures/exchange.ts';
import { lookAt } from '../../../engine/measures/look.ts';
import { simulate } from '../../../engine/simulate.ts';
import { scenarios } from '../../../scenarios/index.ts';

test('shared vocabulary is the mean, over everybody and everybody of another organization, of the share of words understood', () => {
  const measure = exchangeMeasures.find(({ id }) => id === 'vocabulary.shared')!;
  let weeks = 0;
  const check = (community: Community) => {
    const look = lookAt(community);
    let sum = 0;
    let pairs = 0;
    for (const person of look.members) {
      for (const other of look.members) {
        if (community.organizationOf[person] === community.organizationOf[other]) continue;
        sum += vocabularyOverlap(community, person, other);
        pairs++;
      }
    }
    expect(measure.read(community, look)).toBeCloseTo(sum / pairs, 12);
    weeks++;
  };
  simulate(resolveScenario(scenarios['defaultCommunity']).scenario!, { seed: 3, measures: [], afterWeek: check });
  expect(weeks).toBeGreaterThan(90);
});
