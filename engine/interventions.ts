/** Timed changes to a running community, given as plain data: parameters, a workplace's culture or supervisor, or the state of people. */
import { clamp01 } from './arithmetic.ts';
import { facets, type Community } from './community.ts';
import { record } from './events.ts';
import { fade } from './mechanisms/seating.ts';
import { parameters, ratesInForce, silenced } from './parameterTable.ts';
import { openRun, streamOf } from './random.ts';
import { drawSupervisor, prepareFading } from './start.ts';

/** States of people that an intervention can add to. */
export const addableStates = ['motivationToTransfer', 'motivationToParticipate', 'transferSelfEfficacy', 'psychologicalSafety', 'climatePerception', 'helpSeekingPropensity', 'helpGivingPropensity', 'supervisorAffectiveSupport', 'supervisorInstrumentalSupport'] as const;

/** Applies what is due this week, and takes back what has lasted. */
export function intervene(community: Community, seed: number, replicate: number): void {
  const { scenario, week } = community;
  let changed = false;
  for (const intervention of scenario.interventions) {
    if (intervention.untilWeek === week) {
      for (const path of Object.keys(intervention.set)) if (path in parameters) changed = setParameter(community, path, scenario.parameters[path]!) || changed;
    }
  }
  scenario.interventions.forEach((intervention, number) => {
    if (intervention.week !== week) return;
    for (const [path, value] of Object.entries(intervention.set)) {
      if (path in parameters) changed = setParameter(community, path, Number(value)) || changed;
      else setAtWork(community, path, value, seed, replicate, number);
    }
    for (const [path, change] of Object.entries(intervention.add)) addToPeople(community, path, change);
    record(community, 'intervention', { note: intervention.title });
  });
  if (changed) convertAgain(community);
}

function setParameter(community: Community, name: string, value: number): boolean {
  if (name in silenced(community.scenario.switchedOff) || community.values[name] === value) return false;
  community.values[name] = value;
  return true;
}

/** New rates; what has faded so far has faded at the old ones. */
function convertAgain(community: Community): void {
  const rates = ratesInForce(community.values);
  const fadesOtherwise = ['evidenceHalfLife', 'familiarityHalfLife', 'reciprocityHalfLife'].some((name) => rates[name] !== community.rates[name]);
  if (fadesOtherwise) for (let pair = 0; pair < community.pairs.count; pair++) fade(community, pair);
  community.rates = rates;
  if (fadesOtherwise) prepareFading(community);
}

function setAtWork(community: Community, path: string, value: number | string, seed: number, replicate: number, number: number): void {
  const [, id, field] = path.split('.');
  community.scenario.organizations.forEach((organization, o) => {
    if (id !== '*' && id !== organization.id) return;
    if (field === 'learningCulture') community.learningCulture[o] = Number(value);
    if (field === 'supervisor') {
      const run = openRun(seed, replicate);
      const support = streamOf(run, 'nextSupportStart');
      const trajectory = streamOf(run, 'nextTrajectory');
      for (let k = community.memberStart[o]!; k < community.memberStart[o + 1]!; k++) drawSupervisor(community, community.members[k]!, support, trajectory, number + 1);
    }
  });
}

function addToPeople(community: Community, path: string, change: number): void {
  const [, id, state] = path.split('.') as [string, string, (typeof addableStates)[number]];
  community.scenario.participants.forEach((participant, person) => {
    const organization = community.scenario.organizations[participant.organization]!.id;
    if (id !== '*' && id !== participant.id && id !== organization) return;
    const column = community[state];
    const width = state === 'climatePerception' ? facets.length : 1;
    for (let at = person * width; at < (person + 1) * width; at++) column[at] = clamp01(column[at]! + change);
  });
}
