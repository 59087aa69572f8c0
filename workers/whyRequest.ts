/** Answers why one event of a run happened, in a worker or on the calling thread alike. */
import { describeProblem, mechanisms, resolveScenario, whyOfEvents } from '../engine/index.ts';
import type { WhyAnswer, WhyRequest } from './protocol.ts';

export function whyRequest({ scenario: input, options, event, week }: WhyRequest): WhyAnswer {
  const { scenario, problems } = resolveScenario(input);
  if (scenario === null) throw new Error(problems.map(describeProblem).join(' '));
  const decisions = whyOfEvents(scenario, options, { event: (number) => number === event, week: (at) => at === week }).get(event) ?? [];
  const equations = Object.fromEntries(decisions.map(({ mechanism }) => [mechanism, mechanisms.find(({ id }) => id === mechanism)?.equation ?? '']));
  return { decisions, equations };
}
