/** Turnover: people leave their job for reasons of their own; at the next meeting a newcomer of the same organization sits down. */
import { active, climateOf, droppedOut, vacant, type Community } from '../community.ts';
import { record } from '../events.ts';
import { declareParameters, ratesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';

export const turnoverParameters = declareParameters({
  turnoverHazard: { symbol: 'turn', default: 0.015, range: [0, 0.05], unit: 'per 4 weeks', meaning: 'exogenous turnover', source: 'assumption', per: 'four weeks', effect: { on: 'turnover.left', direction: 'up' } },
  newcomerTrustShare: { symbol: 'newT', default: 0.5, range: [0, 1], unit: 'share', meaning: 'share of a newcomer\'s trust taken from the organization', source: 'assumption', effect: { on: 'trust.publicPrivate', direction: 'up', given: { turnoverHazard: 0.05 } } },
});

/** Every week some leave their job; drop-outs who leave are not replaced. */
export function leaveTheJob(community: Community): void {
  const { turnoverHazard } = ratesOf(turnoverParameters, community);
  if (turnoverHazard <= 0) return;
  const { status, streams, week, address } = community;
  for (let person = 0; person < community.people; person++) {
    if (status[person] === vacant || status[person] === droppedOut) continue;
    if (uniform(streams.turnover, week, address[person]!, 0) >= turnoverHazard) continue;
    status[person] = vacant;
    record(community, 'left', { who: person, valence: climateOf(community, person) });
  }
}

/** At a meeting every empty chair is taken by a newcomer, who is drawn by `join`. */
export function welcomeNewcomers(community: Community, join: (community: Community, person: number) => void): void {
  const { status, generation, joinedWeek, week } = community;
  for (let person = 0; person < community.people; person++) {
    if (status[person] !== vacant) continue;
    generation[person] = generation[person]! + 1;
    joinedWeek[person] = week;
    join(community, person);
    status[person] = active;
    record(community, 'joined', { who: person });
  }
}

export const turnoverMechanism: Mechanism = {
  id: 'turnover',
  title: 'Turnover and newcomers',
  claims: ['P04', 'P16'],
  idea: 'People change jobs whatever the community is like; whoever takes over knows the home organization but neither the members nor their words, and is trusted partly as colleagues of the same organization are.',
  equation: 'hazard turn per 4 weeks; newcomer: fresh draws, trust in both directions (1-newT)*start + newT*mean over colleagues',
  source: 'assumption',
  parameters: turnoverParameters,
  off: { values: { turnoverHazard: 0 }, means: 'Nobody changes jobs.' },
};
