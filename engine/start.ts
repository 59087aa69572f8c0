/** How a community begins: every column gets its start value, organizations first, then each person; a newcomer is drawn in the same way. */
import { clamp, clamp01 } from './arithmetic.ts';
import { active, allocateTally, conceptsPerTopic, facets, streamNames, type Community, type StreamName } from './community.ts';
import { createEpisode } from './episode.ts';
import type { EventRecorder } from './events.ts';
import { overlapWithGoal } from './mechanisms/agenda.ts';
import { attendanceParameters } from './mechanisms/attendance.ts';
import { climateParameters } from './mechanisms/climate.ts';
import { knowledgeInstitutionParameters } from './mechanisms/knowledgeInstitution.ts';
import { motivationParameters } from './mechanisms/motivation.ts';
import { organizationParameters } from './mechanisms/organization.ts';
import { participationParameters } from './mechanisms/participation.ts';
import { perceivedConsensusParameters } from './mechanisms/perceivedConsensus.ts';
import { psychologicalSafetyParameters, startSafety } from './mechanisms/psychologicalSafety.ts';
import { selfEfficacyParameters } from './mechanisms/selfEfficacy.ts';
import { drawTrajectory, supervisorSupportParameters } from './mechanisms/supervisorSupport.ts';
import { vocabularyParameters } from './mechanisms/vocabulary.ts';
import { valuesOf } from './parameters.ts';
import { addressOf, normal, openRun, pick, streamOf, uniform, type Stream } from './random.ts';
import { supportTrajectories, type Organization, type Scenario, type TraitName } from './scenario.ts';
import { allocateRoom, type Room } from './room.ts';
import { traitParameters } from './traits.ts';

/** A community of this scenario before its first week; in a room that is empty, or a new one. */
export function beginCommunity(scenario: Scenario, values: Record<string, number>, rates: Record<string, number>, seed: number, replicate: number, log: EventRecorder | null, room?: Room): Community {
  const run = openRun(seed, replicate);
  const people = scenario.participants.length;
  const organizations = scenario.organizations.length;
  const topics = values['topics']!;
  const { columns, pairs, seating, scratch } = room ?? allocateRoom(people, organizations, topics);
  const organizationOf = Int32Array.from(scenario.participants, (participant) => participant.organization);
  const workplaceOf = Int32Array.from(scenario.participants, (participant) => participant.workplace);
  const atWork = peopleBy(workplaceOf, organizations);
  const atHome = peopleBy(organizationOf, organizations);
  const meetingWeeks = Int32Array.from({ length: values['meetings']! }, (_, k) => values['preparationWeeks']! + 1 + k * values['weeksBetweenMeetings']!);
  const institution = Uint8Array.from(scenario.participants, (participant) => (scenario.organizations[participant.organization]!.type === 'knowledge' ? 1 : 0));
  const community: Community = {
    ...columns,
    scenario, people, organizations, topics, concepts: topics * conceptsPerTopic,
    organizationOf, workplaceOf, memberStart: atWork.start, members: atWork.people, colleagueStart: atHome.start, colleagues: atHome.people,
    rivalry: Float64Array.from(scenario.rivalry),
    fromKnowledgeInstitution: institution,
    lecturer: Uint8Array.from(scenario.participants, (participant, i) => (institution[i] === 1 && participant.role !== 'student' ? 1 : 0)),
    student: Uint8Array.from(scenario.participants, (participant) => (participant.role === 'student' ? 1 : 0)),
    values, rates,
    streams: Object.fromEntries(streamNames.map((name) => [name, streamOf(run, name)])) as Record<StreamName, Stream>,
    week: 0, meeting: 0, round: -1, occasion: 0,
    meetingWeeks, lastWeek: meetingWeeks[meetingWeeks.length - 1]! + values['followUpWeeks']!,
    pairs,
    fading: { evidence: new Float64Array(0), familiarity: new Float64Array(0), reciprocity: new Float64Array(0) },
    seating,
    episode: createEpisode(people),
    scratch,
    tally: allocateTally(organizations),
    log,
  };
  prepareFading(community);
  beginOrganizations(community);
  for (let person = 0; person < people; person++) {
    beginPerson(community, person);
    community.status[person] = active;
  }
  return community;
}

/** People of each organization, as slices of one list: from start[o] to start[o + 1]. */
function peopleBy(organizationOf: Int32Array, organizations: number): { start: Int32Array; people: Int32Array } {
  const start = new Int32Array(organizations + 1);
  for (const organization of organizationOf) start[organization + 1] = start[organization + 1]! + 1;
  for (let k = 0; k < organizations; k++) start[k + 1] = start[k + 1]! + start[k]!;
  const next = start.slice();
  const people = new Int32Array(organizationOf.length);
  organizationOf.forEach((organization, person) => {
    people[next[organization]!] = person;
    next[organization] = next[organization]! + 1;
  });
  return { start, people };
}

/** What is left after so many weeks of evidence, familiarity and debts, by repeated multiplication. */
export function prepareFading(community: Community): void {
  const table = (rate: number) => {
    const left = new Float64Array(community.lastWeek + 2);
    left[0] = 1;
    for (let week = 1; week < left.length; week++) left[week] = left[week - 1]! * (1 - rate);
    return left;
  };
  const { rates } = community;
  community.fading = { evidence: table(rates['evidenceHalfLife']!), familiarity: table(rates['familiarityHalfLife']!), reciprocity: table(rates['reciprocityHalfLife']!) };
}

function beginOrganizations(community: Community): void {
  const { practiceLow, practiceHigh } = valuesOf(traitParameters, community);
  const { commonTermShare, termVariants } = valuesOf(vocabularyParameters, community);
  const { learningCultureStart } = valuesOf(organizationParameters, community);
  const { scenario, streams, topics, concepts, organizationPractice, practiceStart, learningCulture, organizationTerm } = community;
  const vocabularyOff = scenario.switchedOff.includes('vocabulary');
  scenario.organizations.forEach((organization, o) => {
    const who = addressOf(organization.id);
    learningCulture[o] = organization.learningCulture ?? learningCultureStart;
    for (let topic = 0; topic < topics; topic++) {
      const practice = practiceLow + (practiceHigh - practiceLow) * uniform(streams.practiceStart, topic, who, 0);
      organizationPractice[o * topics + topic] = practice;
      practiceStart[o * topics + topic] = practice;
    }
    const common = vocabularyOff ? commonTermShare : organization.commonTermShare ?? commonTermShare;
    for (let concept = 0; concept < concepts; concept++) {
      const usesCommon = uniform(streams.organizationTerm, concept, who, 0) < common;
      organizationTerm[o * concepts + concept] = usesCommon ? 0 : 1 + pick(streams.termVariant, concept, who, 0, termVariants - 1);
    }
  });
  let total = 0;
  for (let topic = 0; topic < topics; topic++) {
    community.topicSensitivity[topic] = uniform(streams.sensitivity, topic, 0, 0);
    community.communityAgenda[topic] = 0.25 + uniform(streams.agendaStart, topic, 0, 0);
    total += community.communityAgenda[topic]!;
  }
  for (let topic = 0; topic < topics; topic++) community.communityAgenda[topic] = community.communityAgenda[topic]! / total;
}

/** Draws a person for this chair: the participant of the scenario, or a newcomer of the same organization and role. */
export function beginPerson(community: Community, person: number): void {
  const { scenario } = community;
  const participant = scenario.participants[person]!;
  const newcomer = community.generation[person]! > 0;
  const who = addressOf(newcomer ? `${participant.id}~${community.generation[person]}` : participant.id);
  community.address[person] = who;
  const organization = scenario.organizations[participant.organization]!;
  const fixed = newcomer ? {} : participant.traits;
  const drawTrait = (name: TraitName, stream: Stream, mean: number, spread: number) => fixed[name] ?? clamp01((organization.traits[name] ?? mean) + spread * normal(stream, 0, who, 0));
  beginTraits(community, person, drawTrait);
  beginKnowledge(community, person, organization, who);
  beginPerceptions(community, person, organization, who, fixed);
  beginWork(community, person, drawTrait);
  for (const column of ['transferAttempts', 'transferSuccesses', 'unpromptedAttempts', 'agendaCount', 'ownQuestionsRaised', 'ownQuestionsAnswered', 'asksMade', 'asksReceived', 'turnsTaken', 'absencesInARow', 'meetingsAttended', 'plenaryFamiliarity', 'supervisorBusy'] as const) community[column][person] = 0;
  community.scratch.reportedAttempts[person] = 0;
  community.scratch.reportedSuccesses[person] = 0;
  community.helpSeekingPropensity[person] = 0.5;
  community.helpGivingPropensity[person] = 0.5;
  community.feltValue[person] = 0.5;
  community.motivationToParticipate[person] = valuesOf(participationParameters, community).participationStart;
  community.perceivedConsensus[person] = valuesOf(perceivedConsensusParameters, community).perceivedConsensusStart;
  community.goalOverlap[person] = overlapWithGoal(community, person);
}

type DrawTrait = (name: TraitName, stream: Stream, mean: number, spread: number) => number;

function beginTraits(community: Community, person: number, drawTrait: DrawTrait): void {
  const parameters = valuesOf(traitParameters, community);
  const { workloadMean, workloadSpread } = valuesOf(attendanceParameters, community);
  const { streams } = community;
  const student = community.student[person] === 1;
  const goals = drawTrait('learningGoalOrientation', streams.learningGoals, parameters.learningGoalOrientationMean + (student ? parameters.studentGoals : 0), parameters.learningGoalOrientationSpread);
  community.learningGoalOrientation[person] = goals;
  community.performanceAvoidOrientation[person] = 1 - goals;
  community.conscientiousness[person] = drawTrait('conscientiousness', streams.conscientiousness, parameters.conscientiousnessMean, parameters.conscientiousnessSpread);
  community.cognitiveAbility[person] = drawTrait('cognitiveAbility', streams.cognitiveAbility, parameters.cognitiveAbilityMean, parameters.cognitiveAbilitySpread);
  community.trustPropensity[person] = drawTrait('trustPropensity', streams.trustPropensity, parameters.trustPropensityMean, parameters.trustPropensitySpread);
  community.workload[person] = drawTrait('workload', streams.workload, workloadMean * (student ? parameters.studentWorkload : 1), workloadSpread);
  community.workNovelty[person] = drawTrait('workNovelty', streams.workNovelty, parameters.workNoveltyMean, 0);
  community.perceiverBias[person] = clamp(parameters.perceiverBiasSpread * normal(streams.perceiverBias, 0, community.address[person]!, 0), -0.3, 0.3);
}

function beginKnowledge(community: Community, person: number, organization: Organization, who: number): void {
  const { knowledgeSpread, specialisms, institutionSpecialisms, specialismLow, specialismHigh } = valuesOf(traitParameters, community);
  const { institutionBridging } = valuesOf(knowledgeInstitutionParameters, community);
  const { termVariants } = valuesOf(vocabularyParameters, community);
  const { streams, topics, concepts, organizationPractice, organizationTerm, scenario } = community;
  const home = scenario.participants[person]!.organization;
  const first = person * topics;
  let total = 0;
  for (let topic = 0; topic < topics; topic++) {
    community.knowledge[first + topic] = clamp01(organizationPractice[home * topics + topic]! + knowledgeSpread * normal(streams.knowledgeStart, topic, who, 0));
    community.jobRelevance[first + topic] = 0.25 + uniform(streams.jobRelevance, topic, who, 0);
  }
  const count = community.student[person] === 1 ? 0 : specialisms + (community.lecturer[person] === 1 ? institutionSpecialisms : 0);
  for (let k = 0; k < count; k++) {
    const topic = pick(streams.specialism, k, who, 0, topics);
    community.knowledge[first + topic] = specialismLow + (specialismHigh - specialismLow) * uniform(streams.specialismLevel, k, who, 0);
    if (k < specialisms) community.jobRelevance[first + topic] = community.jobRelevance[first + topic]! + 1;
  }
  for (let topic = 0; topic < topics; topic++) total += community.jobRelevance[first + topic]!;
  for (let topic = 0; topic < topics; topic++) {
    const at = first + topic;
    community.jobRelevance[at] = community.jobRelevance[at]! / total;
    community.knowledgeBaseline[at] = community.knowledge[at]!;
    const practised = Math.min(community.knowledge[at]!, organizationPractice[home * topics + topic]!);
    community.practisedKnowledge[at] = practised;
    community.practisedBaseline[at] = practised;
    community.unnoticedMisunderstanding[at] = 0;
    community.rivalSource[at] = 0;
    community.usedWeek[at] = -1;
  }
  for (let concept = 0; concept < concepts; concept++) {
    const term = organizationTerm[home * concepts + concept]!;
    let understood = 1 << term;
    if (organization.type === 'knowledge') {
      for (let variant = 0; variant < termVariants; variant++) if (uniform(streams.bridgingTerms, concept, who, variant) < institutionBridging) understood |= 1 << variant;
    }
    community.activeTerm[person * concepts + concept] = term;
    community.understoodTerms[person * concepts + concept] = understood;
  }
}

function beginPerceptions(community: Community, person: number, organization: Organization, who: number, fixed: Partial<Record<TraitName, number>>): void {
  const { climateStart, climateStartSpread } = valuesOf(climateParameters, community);
  const safety = valuesOf(psychologicalSafetyParameters, community);
  const { streams, perceiverBias } = community;
  const bias = perceiverBias[person]!;
  for (let facet = 0; facet < facets.length; facet++) {
    const drawn = clamp01((organization.traits.climatePerception ?? climateStart) + climateStartSpread * normal(streams.climateStart, facet, who, 0) + bias);
    community.climatePerception[person * facets.length + facet] = fixed.climatePerception ?? drawn;
    community.climateAnchor[person * facets.length + facet] = fixed.climatePerception ?? drawn;
  }
  const noise = safety.safetyStartSpread * normal(streams.safetyStart, 0, who, 0);
  community.psychologicalSafety[person] = fixed.psychologicalSafety
    ?? startSafety(organization.traits.psychologicalSafety ?? safety.safetyStart, noise, bias, meanRivalry(community, person), safety.safetyPerceiverWeight, safety.safetyFaultline);
}

function meanRivalry(community: Community, person: number): number {
  const { organizations, organizationOf, rivalry } = community;
  if (organizations < 2) return 0;
  let sum = 0;
  for (let other = 0; other < organizations; other++) sum += rivalry[organizationOf[person]! * organizations + other]!;
  return sum / (organizations - 1);
}

function beginWork(community: Community, person: number, drawTrait: DrawTrait): void {
  const motivation = valuesOf(motivationParameters, community);
  const support = valuesOf(supervisorSupportParameters, community);
  const { selfEfficacyStart, selfEfficacySpread } = valuesOf(selfEfficacyParameters, community);
  const { streams, scenario } = community;
  const workplace = scenario.organizations[scenario.participants[person]!.workplace]!;
  drawSupervisor(community, person, streams.supportStart, streams.trajectory, 0);
  const gap = community.supervisorAffectiveSupport[person]! - support.supportStart;
  const drawn = drawTrait('motivationToTransfer', streams.motivationStart, motivation.transferMotivationStart, motivation.transferMotivationSpread);
  community.motivationToTransfer[person] = scenario.participants[person]!.traits.motivationToTransfer === undefined ? clamp01(drawn + motivation.transferMotivationSupportStart * gap) : drawn;
  community.transferSelfEfficacy[person] = drawTrait('transferSelfEfficacy', streams.efficacyStart, selfEfficacyStart, selfEfficacySpread);
  community.supervisorChallenge[person] = workplace.supervisorChallenge;
}

/** Draws the support and the trajectory of a supervisor; `occasion` tells a later supervisor from the first. */
export function drawSupervisor(community: Community, person: number, supportStream: Stream, trajectoryStream: Stream, occasion: number): void {
  const support = valuesOf(supervisorSupportParameters, community);
  const { scenario, address } = community;
  const workplace = scenario.organizations[scenario.participants[person]!.workplace]!;
  const drawn = clamp01((workplace.supportStart ?? support.supportStart) + support.supportStartSpread * normal(supportStream, occasion, address[person]!, 0));
  community.supervisorAffectiveSupport[person] = drawn;
  community.supervisorInstrumentalSupport[person] = drawn;
  community.supportTrajectory[person] = workplace.supportTrajectory === null
    ? drawTrajectory(uniform(trajectoryStream, occasion, address[person]!, 0), [support.supportShareSteady, support.supportShareFading, support.supportShareCollapsing, support.supportShareGrowing])
    : supportTrajectories.indexOf(workplace.supportTrajectory);
  community.supervisorBusy[person] = 0;
}

