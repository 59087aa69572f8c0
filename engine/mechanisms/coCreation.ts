/** Co-creation: people of different organizations who understand and trust each other at a middle distance in knowledge make something new. */
import { clamp01 } from '../arithmetic.ts';
import { pairAtTable, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { record } from '../events.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { pickWeighted, uniform } from '../random.ts';
import { becomeFamiliar } from './familiarity.ts';
import { addKnowledge } from './learning.ts';
import { vocabularyOverlap } from './vocabulary.ts';

export const coCreationParameters = declareParameters({
  coCreationRate: { symbol: 'pI', default: 0.06, range: [0.01, 0.2], unit: 'per helping episode or project round', meaning: 'scale of the chance of an innovation', source: 'assumption', effect: { on: 'coCreation.innovations', direction: 'up' } },
  coCreationGain: { symbol: 'innoGain', default: 0.1, range: [0.05, 0.15], unit: 'knowledge level', meaning: 'knowledge added for the contributors', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up', given: { coCreationRate: 0.2 } } },
});

/** P = clamp(pI 4 dist (1 - dist) min(O_ij, O_ji) T_ij T_ji). */
export function coCreationChance(distance: number, overlap: number, trust: number, trustBack: number, coCreationRate: number): number {
  return clamp01(coCreationRate * (2 * distance) * (2 * (1 - distance)) * overlap * trust * trustBack);
}

function chanceBetween(community: Community, person: number, other: number): number {
  const { knowledge, topics, pairs } = community;
  let distance = 0;
  for (let topic = 0; topic < topics; topic++) distance += Math.abs(knowledge[person * topics + topic]! - knowledge[other * topics + topic]!);
  const overlap = Math.min(vocabularyOverlap(community, person, other), vocabularyOverlap(community, other, person));
  const { coCreationRate } = valuesOf(coCreationParameters, community);
  return coCreationChance(distance / topics, overlap, pairs.trust[pairAtTable(community, person, other)]!, pairs.trust[pairAtTable(community, other, person)]!, coCreationRate);
}

function innovate(community: Community, person: number, other: number, topic: number, table: number): void {
  const { coCreationGain } = valuesOf(coCreationParameters, community);
  const { knowledge, topics, tally, organizationOf, organizations, scenario } = community;
  const level = Math.min(1, Math.max(knowledge[person * topics + topic]!, knowledge[other * topics + topic]!) + coCreationGain);
  for (const maker of [person, other]) addKnowledge(community, maker, topic, level - knowledge[maker * topics + topic]!, 1, 0);
  const mine = organizationOf[person]!;
  const theirs = organizationOf[other]!;
  tally.innovations++;
  tally.innovationPartners[mine * organizations + theirs] = 1;
  tally.innovationPartners[theirs * organizations + mine] = 1;
  const types = [scenario.organizations[mine]!.type, scenario.organizations[theirs]!.type];
  if (types.includes('private') && types.some((type) => type !== 'private')) tally.innovationsPublicPrivate++;
  record(community, 'coCreated', { who: person, whom: other, topic, gain: coCreationGain, table });
}

/** A successful help between organizations may lead to something new. */
export function coCreateInEpisode(community: Community, episode: Episode): void {
  const { asker, helper } = episode;
  if (episode.response !== 'helped' || episode.feedback || community.organizationOf[asker] === community.organizationOf[helper]) return;
  if (uniform(community.streams.coCreation, community.occasion, community.address[asker]!, community.address[helper]!) < chanceBetween(community, asker, helper)) innovate(community, asker, helper, episode.topic, episode.table);
}

/** A project round: every pair of different organizations at a table works together once, on a topic of the common goal. */
export function workOnProjects(community: Community): void {
  const { seating, streams, occasion, address, organizationOf, topics } = community;
  for (let table = 0; table < seating.tableCount; table++) {
    const topic = pickWeighted(community.communityAgenda, 0, topics, uniform(streams.projectTopic, occasion, table, 0));
    for (let a = seating.tableStart[table]!; a < seating.tableStart[table + 1]!; a++) {
      for (let b = a + 1; b < seating.tableStart[table + 1]!; b++) {
        const person = seating.present[a]!;
        const other = seating.present[b]!;
        becomeFamiliar(community, pairAtTable(community, person, other), pairAtTable(community, other, person));
        if (organizationOf[person] === organizationOf[other]) continue;
        if (uniform(streams.coCreation, occasion, address[person]! ^ address[other]!, 0) < chanceBetween(community, person, other)) innovate(community, person, other, topic, table);
      }
    }
  }
}

export const coCreationMechanism: Mechanism = {
  id: 'coCreation',
  title: 'Co-creation',
  claims: ['P30', 'P34'],
  idea: 'People from different organizations who trust and understand each other, neither too alike nor too far apart, sometimes make something new that neither knew before.',
  equation: 'P(innovation) = clamp(pI*4*dist*(1-dist)*min(O_ij,O_ji)*T_ij*T_ji), dist = mean_t |k_it-k_jt|; makers reach max(k_it,k_jt) + innoGain',
  source: 'Nooteboom et al. 2007; Wuyts et al. 2005; rate: assumption',
  parameters: coCreationParameters,
  off: { values: { coCreationRate: 0 }, means: 'Nothing new is made together.' },
};
