import { expect, test } from 'vitest';
import { feelTheAbsence, smallness, smallnessOf } from '../../../engine/mechanisms/organizationSize.ts';
import { mixedCommunity, seatedCommunity, setValues } from '../communities.ts';

test('an absence is felt half as much at fifty employees, hardly in a large organization', () => {
  expect(smallnessOf(50, 50)).toBe(0.5);
  expect(smallnessOf(450, 50)).toBeCloseTo(0.1, 14);
  expect(smallnessOf(1, 50)).toBeGreaterThan(0.98);
  expect(smallnessOf(1e6, 50)).toBeLessThan(1e-4);
});

test('each meeting attended wears the patience of a small organization\'s supervisor, and of nobody who was absent', () => {
  const community = seatedCommunity(mixedCommunity);
  setValues(community, { sizeHalf: 20, absenceCost: 0.2 });
  community.supervisorInstrumentalSupport.fill(0.5);
  community.supervisorAffectiveSupport.fill(0.5);
  const [small, large] = [community.organizationOf.indexOf(0), community.organizationOf.indexOf(1)];
  // firmA has 20 employees, firmB 300: smallness .5 and .0625
  expect([smallness(community, small), smallness(community, large)]).toEqual([0.5, 0.0625]);
  const absent = community.seating.present[community.seating.presentCount - 1]!;
  community.seating.presentCount--;
  feelTheAbsence(community);
  const expected = (person: number) => (person === absent ? 0.5 : 0.5 * (1 - 0.2 * smallness(community, person)));
  for (let person = 0; person < community.people; person++) expect(community.supervisorInstrumentalSupport[person]).toBeCloseTo(expected(person), 14);
  expect(community.supervisorAffectiveSupport.every((value) => value === 0.5)).toBe(true);
});
