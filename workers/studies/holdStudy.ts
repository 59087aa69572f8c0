/** Holds a study: makes its communities one after the other and has their people fill in the scales. */
import { fillIn, type CommunityAnswers } from './fillIn.ts';
import { openCommunities, type Study } from './study.ts';
import { observeCommunity } from './trial.ts';

/** Gives the answers of any community by its number, from 0; a run that does not end is an error with its place. */
export function openFieldwork(study: Study): (community: number) => CommunityAnswers {
  const scenarioOf = openCommunities(study);
  return (community) => {
    const observed = observeCommunity(study, scenarioOf(community), community);
    if (observed.stopped !== null) {
      const { week, mechanism, participant, state } = observed.stopped;
      throw new Error(`community ${community + 1}, week ${week}: ${state} of ${participant} is not a number after ${mechanism}; expected a finite number.`);
    }
    return fillIn(study, observed, community);
  };
}

export function holdStudy(study: Study): readonly CommunityAnswers[] {
  const hold = openFieldwork(study);
  return Array.from({ length: study.communities }, (_, community) => hold(community));
}
