/**
 * A field study of one community: its participants fill in questionnaires at chosen weeks, some do not, and others rate what came of it. Everybody
 * has a response style; asking changes nothing in the community.
 */
import { clamp01 } from '../arithmetic.ts';
import { active, vacant, type Community } from '../community.ts';
import { valuesOf } from '../parameters.ts';
import { normal, uniform } from '../random.ts';
import type { Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { simulate } from '../simulate.ts';
import { countDeeds, type DeedCounter } from './deeds.ts';
import { likert, questionnaireParameters } from './questionnaire.ts';
import { scaleIds, scales, type Scale, type ScaleId } from './scales.ts';

/** How people answer: SDs on 0-1 of acquiescence (people), mood (people and waves) and leniency (raters), and shares who do not answer. */
export interface ResponseStyle {
  readonly acquiescence: number;
  readonly mood: number;
  readonly leniency: number;
  readonly nonResponse: number;
  /** Added for people absent from the latest meeting. */
  readonly nonResponseAbsent: number;
}

/** A survey: its name, week and the scales asked. */
export interface SurveyPlan {
  readonly id: string;
  readonly week: number;
  readonly scales: readonly ScaleId[];
}

export interface FieldStudyOptions {
  readonly seed: number;
  readonly replicate: number;
  readonly style: ResponseStyle;
  /** Which surveys to hold, given the weeks of the meetings. */
  readonly surveys: (meetingWeeks: Int32Array) => readonly SurveyPlan[];
  /** Week from which colleagues watch transfer for twelve weeks. */
  readonly transferFrom: (meetingWeeks: Int32Array) => number;
}

/** What one survey brought: answers by person and item, NaN where there is none; who sits on each chair. */
export interface Survey {
  readonly id: string;
  readonly answers: Partial<Record<ScaleId, Float64Array>>;
  readonly generation: Int32Array;
}

/** The data of one community. */
export interface FieldStudy {
  readonly people: number;
  readonly organizations: number;
  readonly organizationOf: Int32Array;
  readonly surveys: readonly Survey[];
  /** Ratings by a colleague of each person's transfer, by person and item. */
  readonly transfer: Float64Array;
  /** Ratings by an outsider of what the community brought about, by item. */
  readonly product: Float64Array;
  /** Ratings of people and organizations: trust in them, and knowledge received from them, by person, organization and item. */
  readonly trustInOrganization: Float64Array;
  readonly receivedFromOrganization: Float64Array;
  /** Attempts at work by week and person. */
  readonly attempts: Uint8Array;
  /** 1 for those who were there from the start and still hold their job at the end. */
  readonly starter: Uint8Array;
  /** Share of those who started that still take part after the last meeting. */
  readonly continuation: number;
  /** Knowledge gained by the last meeting and not used since, and what is left of it 26 weeks later. */
  readonly unusedGain: readonly [atEnd: number, later: number];
  readonly lastMeeting: number;
  readonly stopped: Run['stopped'];
}

/** What counts as full marks for an outsider, and for a colleague. */
const fullMarks = { knowledgeGrowth: 0.15, innovationsPerHead: 0.2, knowledgeWeight: 0.6, attempts: 4, halfReceived: 0.1 };
const weeksWatched = 12;
const retentionWeeks = 26;

export function holdFieldStudy(scenario: Scenario, { seed, replicate, style, surveys: plan, transferFrom }: FieldStudyOptions): FieldStudy {
  let deeds: DeedCounter | null = null;
  let planned: readonly SurveyPlan[] = [];
  const held: Survey[] = [];
  const made: { -readonly [Key in keyof FieldStudy]?: FieldStudy[Key] } = {};
  let gainAtEnd = new Float64Array(0);
  const afterWeek = (community: Community): void => {
    const { week, meetingWeeks } = community;
    if (week === 0) {
      planned = plan(meetingWeeks);
      deeds = countDeeds(community);
      community.log = deeds.log;
    }
    deeds!.endWeek(community);
    for (const survey of planned) if (survey.week === week) held.push(holdSurvey(community, survey, deeds!, style));
    const lastMeeting = meetingWeeks.at(-1)!;
    const watchedUntil = transferFrom(meetingWeeks) + weeksWatched;
    if (week === watchedUntil) made.transfer = rateTransfer(community, deeds!, style);
    if (week === lastMeeting) {
      gainAtEnd = community.knowledge.map((level, at) => level - community.knowledgeBaseline[at]!);
      Object.assign(made, rateProduct(community, deeds!, style), rateOrganizations(community, deeds!, style));
      made.continuation = share(community, (person) => community.generation[person] === 0 && community.status[person] === active);
    }
    if (week === lastMeeting + retentionWeeks) made.unusedGain = unusedGain(community, gainAtEnd, lastMeeting);
    if (week === community.lastWeek) {
      made.starter = Uint8Array.from({ length: community.people }, (_, person) => (community.generation[person] === 0 && community.status[person] !== vacant ? 1 : 0));
      Object.assign(made, { people: community.people, organizations: community.organizations, organizationOf: community.organizationOf, lastMeeting });
    }
  };
  const run = simulate(scenario, { seed, replicate, measures: [], afterWeek });
  return { ...(made as FieldStudy), surveys: held, attempts: deeds!.attempts, stopped: run.stopped };
}

function holdSurvey(community: Community, { id: survey, week, scales: asked }: SurveyPlan, deeds: DeedCounter, style: ResponseStyle): Survey {
  const lately = deeds.lately();
  const { streams, address, people } = community;
  const answers: Partial<Record<ScaleId, Float64Array>> = {};
  const bias = Float64Array.from({ length: people }, (_, person) => style.acquiescence * normal(streams.responseStyle, 0, address[person]!, 0) + style.mood * normal(streams.responseStyle, week, address[person]!, 1));
  const silent = Uint8Array.from({ length: people }, (_, person) => {
    const absent = community.absencesInARow[person]! > 0;
    return community.status[person] !== active || uniform(streams.responseStyle, week, address[person]!, 2) < style.nonResponse + (absent ? style.nonResponseAbsent : 0) ? 1 : 0;
  });
  for (const id of asked) {
    const scale: Scale = scales[id];
    const items = itemsOf(community, scale);
    const scores = new Float64Array(people * items).fill(NaN);
    for (let person = 0; person < people; person++) {
      if (silent[person] === 1) continue;
      for (let item = 0; item < items; item++) {
        const state = scale.read(community, person, lately, item);
        if (Number.isFinite(state)) scores[person * items + item] = tick(community, state + bias[person]!, person, itemAddress(id, item));
      }
    }
    answers[id] = scores;
  }
  return { id: survey, answers, generation: community.generation.slice() };
}

const itemsOf = (community: Community, scale: Scale): number => scale.items ?? valuesOf(questionnaireParameters, community).itemsPerScale;
/** Addresses of items of the field study, apart from those of the questionnaire in the measures. */
const itemAddress = (id: ScaleId, item: number): number => 1000 + scaleIds.indexOf(id) * 32 + item;

function tick(community: Community, state: number, person: number, item: number): number {
  const { itemNoise } = valuesOf(questionnaireParameters, community);
  return likert(state, itemNoise * normal(community.streams.item, community.week, community.address[person]!, item));
}

/** Items that somebody else fills in about a person: one rater each, with a leniency of their own. */
function rated(community: Community, state: number, person: number, kind: number, style: ResponseStyle, items: number): number[] {
  const leniency = style.leniency * normal(community.streams.responseStyle, community.week, community.address[person]!, 3 + kind);
  return Array.from({ length: items }, (_, item) => tick(community, state + leniency, person, 2000 + kind * 32 + item));
}

function rateTransfer(community: Community, { attempts }: DeedCounter, style: ResponseStyle): Float64Array {
  const { people, week, status } = community;
  const items = valuesOf(questionnaireParameters, community).itemsPerScale;
  return Float64Array.from(
    Array.from({ length: people }, (_, person) => {
      let count = 0;
      for (let back = 0; back < weeksWatched; back++) count += attempts[(week - back) * people + person]!;
      return status[person] === vacant ? Array.from({ length: items }, () => NaN) : rated(community, Math.min(1, count / fullMarks.attempts), person, 0, style, items);
    }).flat(),
  );
}

function rateProduct(community: Community, deeds: DeedCounter, style: ResponseStyle): { product: Float64Array } {
  const { knowledge, knowledgeBaseline, people, topics } = community;
  let growth = 0;
  for (let at = 0; at < knowledge.length; at++) growth += knowledge[at]! - knowledgeBaseline[at]!;
  const learned = Math.min(1, growth / (people * topics) / fullMarks.knowledgeGrowth);
  const invented = Math.min(1, deeds.innovations() / people / fullMarks.innovationsPerHead);
  const state = clamp01(fullMarks.knowledgeWeight * learned + (1 - fullMarks.knowledgeWeight) * invented);
  return { product: Float64Array.from(rated(community, state, 0, 1, style, valuesOf(questionnaireParameters, community).itemsPerScale)) };
}

function rateOrganizations(community: Community, { gained }: DeedCounter, style: ResponseStyle): Pick<FieldStudy, 'trustInOrganization' | 'receivedFromOrganization'> {
  const { people, organizations, organizationOf, pairs } = community;
  const items = valuesOf(questionnaireParameters, community).itemsPerScale;
  const sum = new Float64Array(people * organizations);
  const met = new Float64Array(people * organizations);
  for (let pair = 0; pair < pairs.count; pair++) {
    const at = pairs.from[pair]! * organizations + organizationOf[pairs.to[pair]!]!;
    sum[at]! += pairs.trust[pair]!;
    met[at]!++;
  }
  const ask = (state: (at: number) => number, kind: number): Float64Array =>
    Float64Array.from(
      Array.from({ length: people * organizations }, (_, at) => {
        const person = Math.floor(at / organizations);
        const other = at % organizations;
        const silent = community.status[person] !== active || other === organizationOf[person] || met[at] === 0;
        return silent ? Array.from({ length: items }, () => NaN) : rated(community, state(at), person, kind + other, { ...style, leniency: style.mood }, items);
      }).flat(),
    );
  return { trustInOrganization: ask((at) => sum[at]! / met[at]!, 2), receivedFromOrganization: ask((at) => gained[at]! / (gained[at]! + fullMarks.halfReceived), 1000) };
}

function unusedGain(community: Community, before: Float64Array, since: number): readonly [number, number] {
  let atEnd = 0;
  let later = 0;
  for (let at = 0; at < before.length; at++) {
    const person = Math.floor(at / community.topics);
    if (community.generation[person] !== 0 || community.status[person] === vacant || before[at]! < 0.05 || community.usedWeek[at]! > since) continue;
    atEnd += before[at]!;
    later += Math.max(0, community.knowledge[at]! - community.knowledgeBaseline[at]!);
  }
  return [atEnd, later];
}

function share(community: Community, holds: (person: number) => boolean): number {
  let count = 0;
  for (let person = 0; person < community.people; person++) if (holds(person)) count++;
  return count / community.people;
}
