/** One change from a moment on, as an intervention to lay over a design; all other luck stays what it was. */
import type { InterventionInput } from '../../engine/index.ts';
import { interventions } from '../../scenarios/interventions.ts';

/** Parameters that can be set from a moment on, with the lowest and highest value: the rules of the community and its surroundings. */
export const changeable = [
  ['facilitation', 0, 1], ['topicSensitivityFactor', 0, 1], ['supportHalfLife', 5, 104], ['supportPackageAfter', 0, 0.5], ['debriefs', 0, 3], ['leakHazard', 0, 0.6], ['colleagueRejection', 0, 1],
] as const;
export type ChangeableRule = (typeof changeable)[number][0];

/** `choice`: `built:<id>` moves a built-in intervention to this week, `rule:<parameter>` sets it, `supervisor:<organization>` replaces one, `person:<participant>` takes all motivation to take part away. */
export function changeFrom(choice: string, value: number, week: number, title: string): InterventionInput[] {
  const [kind, of = ''] = choice.split(':');
  if (kind === 'built') {
    const built = interventions.find(({ id }) => id === of)?.interventions ?? [];
    // Built in they begin at a meeting of their own and last so many meetings; from now on they last as long as the question does.
    return built.map(({ title: called, set, add }) => ({ ...(called === undefined ? {} : { title: called }), week, ...(set === undefined ? {} : { set }), ...(add === undefined ? {} : { add }) }));
  }
  if (kind === 'supervisor') return [{ title, week, set: { [`organizations.${of}.supervisor`]: 'replaced' } }];
  if (kind === 'person') return [{ title, week, add: { [`participants.${of}.motivationToParticipate`]: -1 } }];
  return [{ title, week, set: { [of]: value } }];
}
