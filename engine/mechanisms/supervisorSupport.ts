/**
 * Supervisor support as a participant perceives it: affective (interest, praise) and instrumental (time, opportunity, debrief). It fades by the
 * week along a trajectory, is renewed by visible results, and is worth less while the supervisor has other priorities.
 */
import { approach, clamp01 } from '../arithmetic.ts';
import type { Community } from '../community.ts';
import { convertRate, declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';

export const supervisorSupportParameters = declareParameters({
  supportStart: { symbol: 'z0', default: 0.7, range: [0.4, 0.9], unit: '0-1', meaning: 'mean support at the start (SD .12)', source: 'assumption', effect: { on: 'support.mean', direction: 'up' } },
  supportStartSpread: { symbol: 'zSd', default: 0.12, range: [0.06, 0.18], unit: '0-1', meaning: 'its SD', source: 'assumption', effect: { on: 'motivation.lowest', direction: 'down' } },
  supportFloor: { symbol: 'zmin', default: 0.2, range: [0, 0.4], unit: '0-1', meaning: 'level support decays to', source: 'assumption', effect: { on: 'support.mean', direction: 'up' } },
  supportHalfLife: { symbol: 'zHl', default: 17, range: [5, 1000], unit: 'weeks', meaning: 'half-life of fading support; collapsing and growing support are multiples of it, steady support does not fade', source: 'assumption', per: 'half-life', effect: { on: 'support.mean', direction: 'up' } },
  supportShareSteady: { symbol: 'mixZ1', default: 0.25, range: [0, 1], unit: 'share', meaning: 'share of supervisors whose support does not fade (the four shares are divided by their sum)', source: 'assumption', effect: { on: 'support.mean', direction: 'up' } },
  supportShareFading: { symbol: 'mixZ2', default: 0.4, range: [0, 1], unit: 'share', meaning: 'share of supervisors whose support fades', source: 'assumption', effect: { on: 'support.mean', direction: 'down' } },
  supportShareCollapsing: { symbol: 'mixZ3', default: 0.15, range: [0, 1], unit: 'share', meaning: 'share of supervisors whose support collapses', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'down' } },
  supportShareGrowing: { symbol: 'mixZ4', default: 0.2, range: [0, 1], unit: 'share', meaning: 'share of supervisors whose support grows with results', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  collapsingFactor: { symbol: 'zCol', default: 0.38, range: [0.1, 1], unit: 'factor', meaning: 'half-life of collapsing support as a share of that of fading support', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up', given: { supportShareGrowing: 0, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 1 } } },
  growingFactor: { symbol: 'zGro', default: 3.2, range: [1, 10], unit: 'factor', meaning: 'half-life of growing support as a multiple of that of fading support', source: 'assumption', effect: { on: 'support.mean', direction: 'up', given: { supportShareGrowing: 1, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 0 } } },
  supportRenewal: { symbol: 'rz', default: 0.1, range: [0, 0.3], unit: 'per success', meaning: 'renewal by a visible useful result (growing .25)', source: 'assumption', effect: { on: 'support.mean', direction: 'up' } },
  growingRenewalFactor: { symbol: 'rzGro', default: 2.5, range: [1, 5], unit: 'factor', meaning: 'renewal by results under growing support, as a multiple', source: 'assumption', effect: { on: 'support.mean', direction: 'up', given: { supportShareGrowing: 1, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 0 } } },
  resultVisibility: { symbol: 'vis', default: 0.5, range: [0.2, 0.9], unit: 'share', meaning: 'expected share of a success the supervisor sees', source: 'assumption', effect: { on: 'support.mean', direction: 'up' } },
  busyEnter: { symbol: 'ps', default: 0.1, range: [0, 0.3], unit: 'per 4 weeks', meaning: 'chance to become busy (collapsing .2)', source: 'assumption', per: 'four weeks', effect: { on: 'support.mean', direction: 'down' } },
  collapsingBusyFactor: { symbol: 'psCol', default: 2, range: [1, 4], unit: 'factor', meaning: 'chance to become busy under collapsing support, as a multiple', source: 'assumption', effect: { on: 'support.mean', direction: 'down', given: { supportShareGrowing: 0, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 1 } } },
  busyLeave: { symbol: 'pe', default: 0.5, range: [0.1, 1], unit: 'per 4 weeks', meaning: 'chance that it passes', source: 'assumption', per: 'four weeks', effect: { on: 'support.mean', direction: 'up' } },
  busyLoss: { symbol: 'sh', default: 0.4, range: [0.2, 0.8], unit: 'share', meaning: 'share of support lost while busy', source: 'assumption', effect: { on: 'support.mean', direction: 'down' } },
  supportGoalClarity: { symbol: 'zGoal', default: 0.1, range: [0, 0.3], unit: 'per unit', meaning: 'own-problem share added by support before', source: 'assumption', effect: { on: 'ownership.share', direction: 'up', given: { supportStart: 0.9, supportShareSteady: 1, supportShareFading: 0, supportShareCollapsing: 0, supportShareGrowing: 0, ownProblemShare: 0, facilitation: 0 } } },
  supportPackageBefore: { symbol: 'boostB', default: 0, range: [0, 0.5], unit: '0-1', meaning: 'extra instrumental support before each meeting (intervention)', source: 'assumption', effect: { on: 'attendance.share', direction: 'up' } },
  supportPackageDuring: { symbol: 'boostD', default: 0, range: [0, 0.5], unit: '0-1', meaning: 'extra instrumental support during the programme (intervention)', source: 'assumption', effect: { on: 'attendance.share', direction: 'up' } },
  supportPackageAfter: { symbol: 'boostA', default: 0, range: [0, 0.5], unit: '0-1', meaning: 'extra instrumental support at work (intervention)', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  supportFadesPerMeeting: { symbol: 'zPerM', default: 0, range: [0, 1], unit: '0 or 1', meaning: '1: support fades with each meeting attended, by what four weeks would take, instead of by the week', source: 'assumption (structural alternative; article section 3.4 counts in meetings)', whole: true, effect: { on: 'support.mean', direction: 'up' } },
  challengeCost: { symbol: 'chCost', default: 0.02, range: [0, 0.1], unit: 'per 4 weeks', meaning: 'motivation lost by challenge without support', source: 'assumption', per: 'four weeks', effect: { on: 'motivation.toTransfer', direction: 'down' } },
});

/** Weeks whose fading one meeting stands for when support fades by the meeting. */
const weeksOfAMeeting = 4;

const steady = 0;
const collapsing = 2;
const growing = 3;

/** Affective support as perceived now, 0-1. */
export function affectiveSupport(community: Community, person: number): number {
  return community.supervisorAffectiveSupport[person]! * attention(community, person);
}

/** Instrumental support as perceived now, 0-1. */
export function instrumentalSupport(community: Community, person: number): number {
  return community.supervisorInstrumentalSupport[person]! * attention(community, person);
}

/** Support in general: mean of affective and instrumental, 0-1. */
export function perceivedSupport(community: Community, person: number): number {
  return (affectiveSupport(community, person) + instrumentalSupport(community, person)) / 2;
}

function attention(community: Community, person: number): number {
  return community.supervisorBusy[person] === 1 ? 1 - valuesOf(supervisorSupportParameters, community).busyLoss : 1;
}

/** Support in one phase: clamp(zi + package of the phase). */
export function supportBefore(community: Community, person: number): number {
  return clamp01(instrumentalSupport(community, person) + valuesOf(supervisorSupportParameters, community).supportPackageBefore);
}
export function supportDuring(community: Community, person: number): number {
  return clamp01(instrumentalSupport(community, person) + valuesOf(supervisorSupportParameters, community).supportPackageDuring);
}
export function supportAfter(community: Community, person: number): number {
  return clamp01(instrumentalSupport(community, person) + valuesOf(supervisorSupportParameters, community).supportPackageAfter);
}

/** Trajectory drawn in proportion to the four shares: 0 steady, 1 fading, 2 collapsing, 3 growing. */
export function drawTrajectory(draw: number, shares: readonly [number, number, number, number]): number {
  let left = draw * (shares[0] + shares[1] + shares[2] + shares[3]);
  for (let k = 0; k < growing; k++) {
    left -= shares[k]!;
    if (left < 0) return k;
  }
  return shares[3] > 0 ? growing : 1;
}

/** Support fades towards its floor, by trajectory, every week or with every meeting attended; whoever asks for results without support costs motivation every week. */
export function fadeSupport(community: Community): void {
  const { supportFloor, supportHalfLife, collapsingFactor, growingFactor, supportFadesPerMeeting } = valuesOf(supervisorSupportParameters, community);
  const perMeeting = supportFadesPerMeeting === 1;
  const halfLife = perMeeting ? supportHalfLife / weeksOfAMeeting : supportHalfLife;
  const { challengeCost } = ratesOf(supervisorSupportParameters, community);
  const declaration = supervisorSupportParameters.supportHalfLife;
  const rates = [0, convertRate(declaration, halfLife, 1), convertRate(declaration, halfLife * collapsingFactor, 1), convertRate(declaration, halfLife * growingFactor, 1)];
  const { supervisorAffectiveSupport, supervisorInstrumentalSupport, supervisorChallenge, supportTrajectory, motivationToTransfer } = community;
  for (let person = 0; person < community.people; person++) {
    const trajectory = supportTrajectory[person]!;
    const fades = !perMeeting || (community.meeting > 0 && community.seating.tableOf[person]! >= 0);
    if (trajectory !== steady && fades) {
      supervisorAffectiveSupport[person] = approach(supervisorAffectiveSupport[person]!, supportFloor, rates[trajectory]!);
      supervisorInstrumentalSupport[person] = approach(supervisorInstrumentalSupport[person]!, supportFloor, rates[trajectory]!);
    }
    const challenge = supervisorChallenge[person]!;
    if (challenge > 0) motivationToTransfer[person] = motivationToTransfer[person]! * (1 - challengeCost * challenge * (1 - perceivedSupport(community, person)));
  }
}

/** Other priorities come and go. Every week. */
export function moveAttention(community: Community): void {
  const { collapsingBusyFactor } = valuesOf(supervisorSupportParameters, community);
  const { busyEnter, busyLeave } = ratesOf(supervisorSupportParameters, community);
  const { supervisorBusy, supportTrajectory, address, week } = community;
  for (let person = 0; person < community.people; person++) {
    const draw = uniform(community.streams.busy, week, address[person]!, 0);
    if (supervisorBusy[person] === 1) supervisorBusy[person] = draw < busyLeave ? 0 : 1;
    else supervisorBusy[person] = draw < busyEnter * (supportTrajectory[person] === collapsing ? collapsingBusyFactor : 1) ? 1 : 0;
  }
}

/** A visible result renews support: z <- z + rz vis (1 - z). */
export function renewSupport(community: Community, person: number): void {
  const { supportRenewal, growingRenewalFactor, resultVisibility } = valuesOf(supervisorSupportParameters, community);
  const rate = clamp01(supportRenewal * (community.supportTrajectory[person] === growing ? growingRenewalFactor : 1) * resultVisibility);
  community.supervisorAffectiveSupport[person] = approach(community.supervisorAffectiveSupport[person]!, 1, rate);
  community.supervisorInstrumentalSupport[person] = approach(community.supervisorInstrumentalSupport[person]!, 1, rate);
}

export const supervisorSupportMechanism: Mechanism = {
  id: 'supervisorSupport',
  title: 'Supervisor support',
  claims: ['P19', 'P23', 'P27', 'P28'],
  idea: 'Supervisors show interest and give time, more after the first meeting than after the tenth. Their support stays, fades, collapses or grows with visible results, and other priorities take part of it away for a while.',
  equation: 'every week z halves its distance to zmin in zHl weeks (by trajectory), or, per meeting: with each meeting attended the share that 4 weeks take; success: z <- z + rz*vis*(1-z); while busy z is read as (1-sh)*z; before, during, after: clamp(zi + package)',
  source: 'Saks & Belcourt 2006 (phases); decay: assumption',
  parameters: supervisorSupportParameters,
  off: { values: { supportHalfLife: Infinity, supportRenewal: 0, busyEnter: 0 }, means: 'Support stays what it was at the start.' },
};
