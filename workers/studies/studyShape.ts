/** Whether what is written has the shape of a study: every field there, of the right kind, and none that is not known. */
import * as z from 'zod/mini';
import type { Problem } from '../../engine/index.ts';
import { sources } from '../../scenarios/studies/study.ts';
import { condition, id, moment, problemsOfShape, some, text, whole } from '../experimentShape.ts';

const says = (error: string): { error: string } => ({ error });
const said = <Of extends z.ZodMiniType>(of: Of, meaning: string): Of => of.check(z.describe(meaning));
const between = (low: number, high: number, message = `a number from ${low} to ${high}`): z.ZodMiniNumber => z.number(says(message)).check(z.gte(low, says(message)), z.lte(high, says(message)));
const share = (): z.ZodMiniOptional<z.ZodMiniNumber> => z.optional(between(0, 1, 'a share from 0 to 1'));
const spread = (): z.ZodMiniOptional<z.ZodMiniNumber> => z.optional(between(0, 0.5, 'an SD from 0 to .5'));

/** Fewest and most boxes: with one, everybody gives the same answer. */
const boxes = 'from 2 to 11 boxes: with one everybody gives the same answer. The nearest that works is 2, the usual number 5';
const alpha = 'a reliability from .3 to .98: 1 would be an answer without any error. The nearest that works is .98, a usual one .80';
/** Fewest communities from which a variance between them is estimated. Assumption, after Snijders & Bosker 2012: below ten, treat them as fixed. */
const fewest = 10;
const communities = `a whole number from ${fewest} to 2000: a model of two levels estimates the variance between communities, for which fewer than ${fewest} tell next to nothing. The nearest that works is`;
const people = 'a whole number from 3 to 1000: agreement in a community needs at least three people. The nearest that works is';

const scale = z.strictObject({
  scale: said(text, 'Id of a scale.'),
  items: said(z.optional(whole(2, 30)), 'Number of items, default 4; one item has no reliability to estimate.'),
  options: said(z.optional(z.number(says(boxes)).check(z.int(says(boxes)), z.gte(2, says(boxes)), z.lte(11, says(boxes)))), 'Boxes to tick, default 5.'),
  reliability: said(z.optional(between(0.3, 0.98, alpha)), "Cronbach's alpha that is expected, default .80; the noise of an item follows from it."),
  source: said(z.optional(z.enum(sources, says(sources.join(', ')))), 'Who fills it in about a person: self (default), colleague or supervisor.'),
  lag: said(z.optional(whole(0, 520)), 'Weeks after the wave at which it is asked, default 0.'),
  waves: said(z.optional(some(whole(1, 20), 'numbers of waves')), 'Numbers of the waves in which it is asked, from 1; default all.'),
});

const style = z.strictObject({
  acquiescence: said(spread(), 'SD over people of the tendency to tick higher boxes whatever is asked, on 0-1; default .04.'),
  mood: said(spread(), 'SD over people and waves of the mood of the day, on 0-1; default .03.'),
  extremity: said(spread(), 'SD over people of how far they stretch their answers from the middle, as a share; default 0.'),
  leniency: said(spread(), 'SD over colleagues and supervisors of their leniency, on 0-1; default .06.'),
});

const plan = z.strictObject({
  emergent: said(z.optional(text), 'Scale whose strength and consensus emerge; default climate.'),
  outcome: said(z.optional(text), 'Scale they should lead to; default transfer.'),
  support: said(z.optional(text), 'Scale of support, one wave before the outcome; default supervisorSupport.'),
});

const sizes = (low: number, high: number, what: string): z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniNumber>> => z.optional(some(whole(low, high), what));
const power = z.strictObject({
  communities: said(sizes(fewest, 2000, 'numbers of communities'), 'Numbers of communities to compare; default that of the study.'),
  people: said(sizes(3, 1000, 'numbers of people'), 'Numbers of people of each community to compare; default that of the study.'),
  waves: said(sizes(2, 20, 'numbers of waves'), 'Numbers of waves to compare, the first and the last always among them; default that of the study.'),
});

/** A study file; its schema for editors is made of it. */
export const studyShape = z.strictObject(
  {
    $schema: said(z.optional(text), 'Where this schema stands, for editors.'),
    id: said(id, 'Short name of the study.'),
    title: said(text, 'Title on screen.'),
    question: said(z.optional(text), 'The question it answers.'),
    source: said(z.optional(text), 'Where the question and the sizes come from.'),
    communities: said(z.number(says(`${communities} ${fewest}`)).check(z.int(says(`${communities} ${fewest}`)), z.gte(fewest, says(`${communities} ${fewest}`)), z.lte(2000, says(`${communities} 2000`))), 'Number of communities.'),
    world: said(z.optional(text), 'Id of a world from which communities are drawn; give this or scenario.'),
    scenario: said(z.optional(z.union([text, z.record(z.string(), z.unknown())], says('the id of a scenario, or a scenario written out'))), 'Id of a built-in scenario, a path to a file, or a scenario written out: every community is one more of these.'),
    conditions: said(z.optional(condition), 'What holds in every community.'),
    groups: said(z.optional(z.record(id, condition, says('two groups by name'))), 'Two groups of communities by name, with what differs.'),
    waves: said(z.array(moment, says('a list of moments')).check(z.minLength(2, says('at least 2 waves: nothing can be seen to change in one')), z.maxLength(20, says('at most 20 waves'))), 'Moments of the waves: start, meeting 3, last meeting, end, week 20.'),
    scales: said(z.array(scale, says('a list of scales')).check(z.minLength(1, says('at least one scale')), z.maxLength(13, says('each scale at most once'))), 'What is asked.'),
    people: said(z.optional(z.number(says(`${people} 3`)).check(z.int(says(`${people} 3`)), z.gte(3, says(`${people} 3`)), z.lte(1000, says(`${people} 1000`)))), 'How many of those who start in a community consent, drawn at random; default all.'),
    nonResponse: said(z.optional(between(0, 0.9)), 'Share of those asked who do not answer a wave, default .12.'),
    nonResponseAbsent: said(share(), 'What absence from the latest meeting adds, default .30.'),
    attrition: said(z.optional(between(0, 0.9)), 'Share of respondents who stop for good within half a year, default .10.'),
    relatedToClimate: said(z.optional(between(-1, 1)), 'What is added to non-response and attrition for a climate perception of 0 instead of .5; default 0.'),
    lateJoiners: said(z.optional(z.boolean(says('true or false'))), 'Whether people who join later are asked, default true.'),
    style: said(z.optional(style), 'How people use the boxes.'),
    plan: said(z.optional(plan), 'What is analysed.'),
    power: said(z.optional(power), 'Designs over which power is computed.'),
    seed: said(z.optional(whole(0, Number.MAX_SAFE_INTEGER)), 'Master seed of chance; default 1.'),
  },
  says('a study: id, title, communities, world or scenario, waves, scales'),
);

const inner = { scales: scale, style, plan, power, conditions: condition, groups: condition } as const;

export function checkStudyShape(given: unknown): Problem[] {
  return problemsOfShape(studyShape, given, ([first]) => (first === undefined ? Object.keys(studyShape.shape).slice(1) : Object.keys(inner[first as keyof typeof inner]?.shape ?? {}))).map((problem) => (problem.path === 'experiment' ? { ...problem, path: 'study' } : problem));
}
