/** Learning from an answer: part of the gap is closed, most at a middle distance, further when words are shared; observers learn a little too. */
import { clamp01 } from '../arithmetic.ts';
import { rivalryBetween, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { vocabularyOverlap } from './vocabulary.ts';

export const learningParameters = declareParameters({
  learningRate: { symbol: 'lam', default: 0.45, range: [0.2, 0.7], unit: 'per help', meaning: 'share of the gap closed by a perfect episode, before reach', source: 'assumption', effect: { on: 'value.mean', direction: 'up' } },
  reachBaseline: { symbol: 'reach0', default: 0.58, range: [0.35, 1], unit: 'knowledge level', meaning: 'largest teachable gap without shared words', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up' } },
  reachVocabulary: { symbol: 'reach1', default: 1.08, range: [0.5, 1.3], unit: 'knowledge level', meaning: 'added at full overlap; above 1 in sum even the largest gap still teaches', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up' } },
  reachFloor: { symbol: 'reachMin', default: 0.05, range: [0, 0.1], unit: 'share', meaning: 'least share learned beyond reach', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'up', given: { reachBaseline: 0.35, reachVocabulary: 0.5, commonTermShare: 0.3, specialismLow: 0.8, practiceHigh: 0.3 } } },
  learningObserved: { symbol: 'lamObs', default: 0.25, range: [0, 0.5], unit: 'share', meaning: 'vicarious share', source: 'assumption', effect: { on: 'value.mean', direction: 'up' } },
  learningObservedScale: { symbol: 'obsHalf', default: 0.5, range: [0.25, 0.75], unit: 'share', meaning: 'scale of the vicarious gain', source: 'assumption', effect: { on: 'value.mean', direction: 'up' } },
  teacherGain: { symbol: 'teach', default: 0, range: [0, 0.02], unit: 'knowledge level', meaning: 'gain of the teacher (option; breaks T20)', source: 'assumption', effect: { on: 'skill.growth', direction: 'up' } },
  practiceSharePeer: { symbol: 'pracPeer', default: 0.5, range: [0.2, 0.8], unit: 'share', meaning: 'practised share of a gain from a peer practitioner', source: 'assumption', effect: { on: 'skill.growth', direction: 'up' } },
});

/** gain = lam (.5 + cog) q gap max(reachMin, 1 - gap/reach): an inverted U in the gap, with its top at half the reach. */
export function knowledgeGain(gap: number, reach: number, quality: number, ability: number, learningRate: number, reachFloor: number): number {
  if (gap <= 0) return 0;
  return learningRate * (0.5 + ability) * quality * gap * Math.max(reachFloor, 1 - gap / reach);
}

/** Largest gap that still teaches: reach0 + reach1 O. */
export function teachableReach(community: Community, overlap: number): number {
  const { reachBaseline, reachVocabulary } = valuesOf(learningParameters, community);
  return reachBaseline + reachVocabulary * overlap;
}

/** Gain of a person from a source this far ahead. */
export function gainFrom(community: Community, person: number, gap: number, reach: number, quality: number): number {
  const { learningRate, reachFloor } = valuesOf(learningParameters, community);
  return knowledgeGain(gap, reach, quality, community.cognitiveAbility[person]!, learningRate, reachFloor);
}

/** Adds knowledge, the practised part of it, and where it came from. */
export function addKnowledge(community: Community, person: number, topic: number, gain: number, practisedShare: number, rivalSource: number): void {
  if (gain <= 0) return;
  const at = person * community.topics + topic;
  const { knowledge, practisedKnowledge } = community;
  knowledge[at] = Math.min(1, knowledge[at]! + gain);
  practisedKnowledge[at] = Math.min(knowledge[at]!, practisedKnowledge[at]! + practisedShare * gain);
  community.rivalSource[at] = rivalSource;
}

/** What asker, observers and teacher learn from an answer. */
export function learnFromAnswer(community: Community, episode: Episode): void {
  const { learningRate, learningObserved, learningObservedScale, teacherGain, practiceSharePeer } = valuesOf(learningParameters, community);
  const { knowledge, practisedKnowledge, topics, scratch, unnoticedMisunderstanding } = community;
  const { asker, helper, topic, quality } = episode;
  const at = asker * topics + topic;
  if (episode.response === 'misunderstood' && episode.unnoticed) unnoticedMisunderstanding[at] = 1;
  if (episode.response !== 'helped') return;
  unnoticedMisunderstanding[at] = 0;
  if (episode.feedback) {
    const rise = practiceSharePeer * learningRate * quality * (knowledge[at]! - practisedKnowledge[at]!);
    episode.gain = Math.max(0, rise);
    practisedKnowledge[at] = Math.min(knowledge[at]!, practisedKnowledge[at]! + episode.gain);
    scratch.meetingGain[asker] = scratch.meetingGain[asker]! + episode.gain;
    return;
  }
  const level = knowledge[helper * topics + topic]!;
  episode.gain = gainFrom(community, asker, level - knowledge[at]!, teachableReach(community, vocabularyOverlap(community, asker, helper)), quality);
  addKnowledge(community, asker, topic, episode.gain, practiceSharePeer, rivalryBetween(community, asker, helper) > 0 ? 1 : 0);
  scratch.meetingGain[asker] = scratch.meetingGain[asker]! + episode.gain;
  if (teacherGain > 0) addKnowledge(community, helper, topic, teacherGain, 1, 0);
  const vicarious = learningObservedScale * learningRate * learningObserved;
  for (let k = 0; k < episode.observerCount; k++) {
    const observer = episode.observers[k]!;
    const gain = clamp01(vicarious * Math.max(0, level - knowledge[observer * topics + topic]!) * vocabularyOverlap(community, observer, helper));
    addKnowledge(community, observer, topic, gain, practiceSharePeer, rivalryBetween(community, observer, helper) > 0 ? 1 : 0);
    scratch.meetingGain[observer] = scratch.meetingGain[observer]! + gain;
  }
}

export const learningMechanism: Mechanism = {
  id: 'learning',
  title: 'Learning from each other',
  claims: ['P05', 'P31', 'P32'],
  idea: 'An answer closes part of the gap. Too small a gap teaches nothing, too large a gap is out of reach; shared words widen the reach. Those who listen learn a little. Feedback raises what is practised, not what is known.',
  equation: 'gain = lam*(.5+cog_i)*q*gap*max(reachMin, 1-gap/(reach0+reach1*O_ij)); observers: obsHalf*lam*lamObs*gap*O_oj; x_it <- min(k_it, x_it + prac*gain)',
  source: 'Nooteboom et al. 2007; Lane & Lubatkin 1998; Cowan & Jonard 2004; numbers: assumption',
  parameters: learningParameters,
  off: { values: { learningRate: 0, teacherGain: 0 }, means: 'Answers teach nothing.' },
};
