/**
 * The null model: a static goodness factor. Every community and every person has a fixed quality; each variable loads on them, and the rest is noise.
 * Nothing happens: no meeting changes anybody. Designs, questionnaire, response style and non-response are those of the world, so that a row the null
 * passes needs no mechanism. Facilitation and rivalry may be part of what makes a community good.
 */
import { describeProblem, likert, normal, openStream, resolveScenario, scaleIds, scales, uniform, type FieldStudy, type ScaleId, type Survey } from '../../engine/index.ts';
import { drawCommunity } from '../worlds/drawCommunity.ts';
import type { PatternPlan } from './patternPlan.ts';
import { plannedSurveys, worldOf } from './patternRunner.ts';
import type { CommunityData } from './readings.ts';

/** Loadings from -1 to 1, spreads on 0-1. */
export const staticParameters = [
  'safety', 'climate', 'learningBehaviour', 'sharing', 'trust', 'product', 'continuation', 'facilitation', 'rivalry',
  'goalsOfPerson', 'behaviourOfPerson', 'supportOfPerson', 'motivationOfPerson', 'efficacyOfPerson', 'transferOfPerson',
  'spreadBetween', 'spreadWithin', 'spreadOverTime',
] as const;
export type StaticModel = Readonly<Record<(typeof staticParameters)[number], number>>;

/** Loading of each scale on the quality of the community and of the person. */
const loadings: Readonly<Record<ScaleId, readonly [community: keyof StaticModel | null, person: keyof StaticModel | null]>> = {
  safety: ['safety', null], climate: ['climate', null], learningBehaviour: ['learningBehaviour', 'behaviourOfPerson'], sharing: ['sharing', null], trust: ['trust', null],
  supervisorSupport: [null, 'supportOfPerson'], peerSupport: [null, 'supportOfPerson'], motivation: [null, 'motivationOfPerson'], efficacy: [null, 'efficacyOfPerson'],
  learningGoals: [null, 'goalsOfPerson'], facilitator: [null, null], meetingValue: ['climate', null],
};
const middle = 0.6;
const rest = (loading: number): number => Math.sqrt(Math.max(0, 1 - loading * loading));

/** The survey of one community of the null model, drawn from the same world under the same numbers as that of the model. */
export function surveyStaticCommunity(plan: PatternPlan, model: StaticModel, number: number): CommunityData {
  const world = worldOf(plan);
  const { scenario, problems } = resolveScenario(drawCommunity(world, plan.seed, number));
  if (scenario === null) throw new Error(problems.map(describeProblem).join(' '));
  const { parameters, participants, organizations } = scenario;
  const stream = openStream(plan.seed, number, 'static model');
  const draw = (what: number, who = 0, when = 0): number => normal(stream, what, who, when);
  const people = participants.length;
  const items = parameters['itemsPerScale']!;
  const noise = parameters['itemNoise']!;
  const meetingWeeks = Int32Array.from({ length: parameters['meetings']! }, (_, k) => parameters['preparationWeeks']! + 1 + k * parameters['weeksBetweenMeetings']!);
  const lastMeeting = meetingWeeks.at(-1)!;
  const rivalry = scenario.rivalry.reduce((sum, value) => sum + value, 0) / (organizations.length * (organizations.length - 1));
  const fromDesign = model.facilitation * ((parameters['facilitation']! - 0.35) / 0.36) + model.rivalry * ((rivalry - 0.2) / 0.15);
  const quality = fromDesign + Math.sqrt(Math.max(0, 1 - model.facilitation ** 2 - model.rivalry ** 2)) * draw(1);
  const ofCommunity = (loading: number, what: number): number => model.spreadBetween * (loading * quality + rest(loading) * draw(100 + what));
  const ofPerson = (loading: number, what: number, person: number): number => model.spreadWithin * (loading * draw(2, person) + rest(loading) * draw(200 + what, person));
  const style = world.fieldwork;
  const bias = (person: number, week: number): number => style.acquiescence.value * draw(3, person) + style.mood.value * draw(4, person, week);
  const stateOf = (id: ScaleId, person: number): number => {
    const what = scaleIds.indexOf(id);
    const [community, own] = loadings[id];
    const level = id === 'facilitator' ? parameters['facilitation']! : middle + ofCommunity(community === null ? 0 : model[community], what);
    return level + ofPerson(own === null ? 0 : model[own], what, person);
  };
  const fixed = Object.fromEntries(scaleIds.map((id) => [id, Float64Array.from({ length: people }, (_, person) => stateOf(id, person))])) as Record<ScaleId, Float64Array>;
  const rated = (state: number, what: number, person: number): number[] => {
    const lenient = style.leniency.value * draw(5 + what * 64, person);
    return Array.from({ length: items }, (_, item) => likert(state + lenient, noise * draw(6 + what * 64, person, item)));
  };
  const answers = (id: ScaleId, week: number): Float64Array => {
    const declared = scales[id];
    const count = 'items' in declared ? declared.items : items;
    const found = new Float64Array(people * count).fill(NaN);
    for (let person = 0; person < people; person++) {
      if (uniform(stream, 7, person, week) < style.nonResponse.value) continue;
      const now = fixed[id][person]! + model.spreadOverTime * draw(300 + scaleIds.indexOf(id), person, week) + bias(person, week);
      for (let item = 0; item < count; item++) found[person * count + item] = likert(now, noise * draw(400 + scaleIds.indexOf(id) * 32 + item, person, week));
    }
    return found;
  };
  const surveys = plannedSurveys(meetingWeeks).map(({ id, week, scales: asked }): Survey => ({ id, generation: new Int32Array(people), answers: Object.fromEntries(asked.map((scale) => [scale, answers(scale, week)])) }));
  const perWeek = Float64Array.from({ length: people }, (_, person) => Math.min(0.9, Math.max(0.01, 0.1 + 0.4 * ofPerson(model.transferOfPerson, 20, person))));
  const attempts = new Uint8Array((lastMeeting + 57) * people);
  for (let at = lastMeeting * people; at < attempts.length; at++) attempts[at] = uniform(stream, 8, at, 0) < perWeek[at % people]! ? 1 : 0;
  const organizationOf = Int32Array.from(participants, ({ organization }) => organization);
  const aboutOrganizations = (loading: number, what: number): Float64Array =>
    Float64Array.from(
      Array.from({ length: people * organizations.length }, (_, at) => {
        const [person, other] = [Math.floor(at / organizations.length), at % organizations.length];
        const own = organizationOf[person]!;
        const pair = Math.min(own, other) * 64 + Math.max(own, other);
        return own === other ? Array.from({ length: items }, () => NaN) : rated(middle + ofCommunity(loading, what) + model.spreadBetween * draw(500 + what, pair), 600 + at, person);
      }).flat(),
    );
  const study: FieldStudy = {
    people, organizations: organizations.length, organizationOf, surveys, attempts, lastMeeting, stopped: null,
    transfer: Float64Array.from(Array.from({ length: people }, (_, person) => rated(middle + ofPerson(model.transferOfPerson, 20, person), 1, person)).flat()),
    product: Float64Array.from(rated(middle + ofCommunity(model.product, 30), 2, 0)),
    trustInOrganization: aboutOrganizations(model.trust, 40),
    receivedFromOrganization: aboutOrganizations(model.sharing, 50),
    starter: new Uint8Array(people).fill(1),
    continuation: Math.min(1, Math.max(0, 0.85 + ofCommunity(model.continuation, 60))),
    unusedGain: [1, 1],
  };
  return { study, scenario };
}
