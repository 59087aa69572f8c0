/** Organization size: a small organization feels each absence of its one or two participants, in attendance and in its supervisor's patience. */
import type { Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';

export const organizationSizeParameters = declareParameters({
  sizeHalf: { symbol: 'size0', default: 50, range: [10, 200], unit: 'employees', meaning: 'number of employees at which an absence is felt half as much as in the smallest organization', source: 'assumption', effect: { on: 'attendance.share', direction: 'down' } },
  attendanceSmallWeight: { symbol: 'attSmall', default: 0.8, range: [0, 2], unit: 'logit', meaning: 'weight of smallness in attendance', source: 'assumption', effect: { on: 'attendance.share', direction: 'down' } },
  absenceCost: { symbol: 'absZ', default: 0.04, range: [0, 0.2], unit: 'per meeting', meaning: 'share of instrumental support that each meeting costs in the smallest organization', source: 'assumption', effect: { on: 'support.mean', direction: 'down' } },
});

/** How much an absence is felt: sizeHalf / (sizeHalf + employees); near 1 in the smallest, near 0 in a large organization. */
export function smallnessOf(employees: number, sizeHalf: number): number {
  return sizeHalf / (sizeHalf + employees);
}

/** Smallness of the organization somebody comes from. */
export function smallness(community: Community, person: number): number {
  return smallnessOf(community.scenario.organizations[community.organizationOf[person]!]!.employees, valuesOf(organizationSizeParameters, community).sizeHalf);
}

/** Each meeting attended costs some of the support of a small organization's supervisor. */
export function feelTheAbsence(community: Community): void {
  const { absenceCost } = valuesOf(organizationSizeParameters, community);
  const { seating, supervisorInstrumentalSupport } = community;
  for (let k = 0; k < seating.presentCount; k++) {
    const person = seating.present[k]!;
    supervisorInstrumentalSupport[person] = supervisorInstrumentalSupport[person]! * (1 - absenceCost * smallness(community, person));
  }
}

export const organizationSizeMechanism: Mechanism = {
  id: 'organizationSize',
  title: 'Organization size',
  claims: ['P22', 'P32'],
  idea: 'A small organization has little money and few people for learning: it sends one person, feels each absence, and its supervisor\'s patience wears with every meeting.',
  equation: 'smallness_o = size0/(size0 + employees_o); attendance - attSmall*smallness; each meeting attended zi <- zi*(1 - absZ*smallness)',
  source: 'assumption (article section 1)',
  parameters: organizationSizeParameters,
  off: { values: { attendanceSmallWeight: 0, absenceCost: 0 }, means: 'Size makes no difference.' },
};
