// A study of small communities, whose runs take a millisecond or two.
import { describeProblem, type ScenarioInput } from '../../../engine/index.ts';
import type { StudyInput } from '../../../scenarios/studies/study.ts';
import { resolveStudy } from '../../../workers/studies/resolveStudy.ts';
import type { Study } from '../../../workers/studies/study.ts';

const smallCommunity: ScenarioInput = {
  id: 'small',
  title: 'Nine people, four meetings',
  organizations: ['a', 'b', 'c'].map((id) => ({ id, type: 'private', sector: id, participants: 3 })),
  parameters: { meetings: 4, weeksBetweenMeetings: 3, preparationWeeks: 0, followUpWeeks: 4, rounds: 2 },
};

export const tinyStudy = (changes: Partial<StudyInput> = {}): StudyInput => ({
  id: 'tiny',
  title: 'A small study',
  communities: 12,
  scenario: smallCommunity,
  waves: ['start', 'meeting 2', 'last meeting'],
  scales: [{ scale: 'climate', items: 4 }, { scale: 'supervisorSupport' }, { scale: 'transfer', source: 'colleague', waves: [2, 3], lag: 3 }],
  ...changes,
});

export function resolvedStudy(changes: Partial<StudyInput> = {}): Study {
  const { study, problems } = resolveStudy(tinyStudy(changes));
  if (study === null) throw new Error(problems.map(describeProblem).join('\n'));
  return study;
}
