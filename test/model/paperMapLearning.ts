/** Sections 3 to 5 of the paper and its practice box: what stands in the way of learning and of use at work, and what to study. */
import type { Section } from './paperMapParagraph.ts';

const fourCommunities = ['duurzaamheidsfabriek', 'talentInnovatiePool', 'entrance', 'sharehouse'];
const consensusIndices = ['climate.spread', 'climate.awg', 'climate.rwg', 'climate.rStarMaximumDissensus', 'climate.averageDeviation'];

export const howTheyWork: readonly Section[] = [
  ['3', [
    { about: 'sharing decides, and does not come by itself', points: [
      { says: 'without sharing of knowledge there are no outcomes', mechanisms: ['helpSeeking', 'helpGiving'], measures: ['exchange.total', 'exchange.helpRate', 'knowledge.growth'], claims: ['P01'] },
      { says: 'what makes these communities special also stands in their way', mechanisms: ['trust', 'familiarity', 'vocabulary'], scenarios: ['fourRivals', 'oneSector'], claims: ['P06'] },
    ] },
  ]],
  ['3.1', [
    { about: 'learning needs people who take an active part', points: [
      { says: 'from learning follow better work and new ideas, in the community and at home', mechanisms: ['learning', 'coCreation', 'transfer'], measures: ['practice.growth', 'coCreation.innovations'], claims: ['P30'] },
      { says: 'exchange of experience is a condition for learning', mechanisms: ['learning'], measures: ['exchange.total', 'knowledge.growth'], claims: ['P01'] },
      { says: 'it takes people who ask, help and share', mechanisms: ['helpSeeking', 'helpGiving', 'participation'], measures: ['exchange.asks', 'exchange.helped', 'exchange.giniTurns'], claims: ['P01'] },
      { says: 'a positive learning climate is one of the main conditions', mechanisms: ['climate', 'helpGiving'], measures: ['climate.strength'], claims: ['P01', 'P02'] },
    ] },
    { about: 'what a learning climate is', points: [
      { says: 'shared perceptions of how learning is supported', mechanisms: ['climate', 'senseMaking', 'observation'], measures: ['climate.strength', 'climate.awg'] },
      { says: 'feedback, learning from each other, trust and support are parts of it', mechanisms: ['climate'], measures: ['climate.feedback', 'climate.learning', 'climate.trustFacet', 'climate.support'] },
      { says: 'people must feel safe to show what they do not know', mechanisms: ['psychologicalSafety'], measures: ['safety.mean', 'exchange.heldBackShare'], claims: ['P10'] },
    ] },
    { about: 'what a positive climate goes with', points: [
      { says: 'where talk is constructive and people trust and feel safe, more is shared', mechanisms: ['helpGiving', 'trust', 'psychologicalSafety'], measures: ['exchange.total', 'trust.mean', 'safety.mean'], claims: ['P02'] },
      { says: 'climate also helps development, the will to learn and taking part in learning', mechanisms: ['participation', 'attendance'], measures: ['knowledge.growth', 'motivation.toParticipate', 'attendance.share'], claims: ['P12'] },
      { says: 'climate predicts innovative behaviour, creativity and new knowledge', mechanisms: ['coCreation'], measures: ['coCreation.innovations'], claims: ['P12'] },
      { says: 'climate predicts job performance', notModelled: 'Performance in a job is not modelled, because at work the model follows only what is tried, what succeeds and what the organization adopts.' },
      { says: 'how such perceptions form, and how to further them, is the question', mechanisms: ['climate', 'senseMaking'], interventions: ['debrief', 'confidentialityCharter', 'vocabularyWorkshop'], claims: ['P16'] },
    ] },
  ]],
  ['3.2', [
    { about: 'rivals, strangers and other words delay a climate', points: [
      { says: 'people of competing firms hold back what they know', mechanisms: ['helpGiving', 'trust'], measures: ['exchange.refusedShare', 'trust.rivals', 'exchange.leaks'], scenarios: ['fourRivals', 'oneSector', 'talentInnovatiePool'], interventions: ['confidentialityCharter'], claims: ['P03'] },
      { says: 'the firms often lie in one region', notModelled: 'Distance in space is not modelled, because nearness is named in passing and competition between two organizations can be set directly.' },
      { says: 'members hardly know each other, and an accurate, shared picture takes time', mechanisms: ['familiarity', 'expertise', 'observation', 'turnover'], measures: ['expertise.error', 'helpfulness.expected'], claims: ['P04'] },
      { says: 'so nobody makes themselves vulnerable at first', mechanisms: ['helpSeeking', 'psychologicalSafety'], measures: ['exchange.heldBack', 'exchange.unaskedShare', 'safety.mean'], claims: ['P04'] },
      { says: 'there is no common vocabulary, and understanding takes one', mechanisms: ['vocabulary'], measures: ['vocabulary.shared', 'exchange.misunderstandingShare'], interventions: ['vocabularyWorkshop'], claims: ['P05'] },
      { says: 'the three together make it last longer until a climate is there', mechanisms: ['trust', 'familiarity', 'vocabulary', 'climate'], measures: ['climate.strength', 'climate.belowCriterion'], scenarios: ['oneSector'], claims: ['P06'] },
    ] },
  ]],
  ['3.3', [
    { about: 'home is where it should lead to something', points: [
      { says: 'practice in organizations should improve and renew', mechanisms: ['transfer', 'organization'], measures: ['practice.growth'], claims: ['P30'] },
      { says: 'for that participants must share with colleagues', mechanisms: ['transfer', 'organization'], measures: ['transfer.attempts', 'practice.reached'], claims: ['P22'] },
      { says: 'then attention for innovation grows there', mechanisms: ['organization'], measures: ['culture.mean'] },
    ] },
    { about: 'individual characteristics', points: [
      { says: 'conscientiousness, ability, self-efficacy and motivation predict use at work', mechanisms: ['transfer', 'selfEfficacy', 'motivation', 'initiative'], measures: ['transfer.attempts', 'transfer.successRate', 'efficacy.mean', 'motivation.toTransfer'], claims: ['P18'] },
    ] },
    { about: 'being valued, having room, and supervisors', points: [
      { says: 'people must feel that sharing is valued and encouraged', mechanisms: ['motivation', 'supervisorSupport', 'organization'], measures: ['culture.mean', 'support.mean'], claims: ['P19'] },
      { says: 'they need room and occasion to apply and try out', mechanisms: ['transfer'], measures: ['transfer.attempts'], claims: ['P20'] },
      { says: 'supervisors signal what is wanted', mechanisms: ['supervisorSupport', 'organization'], measures: ['support.mean'], claims: ['P19'] },
      { says: 'they support, inspire and challenge, and so further learning in the organization', mechanisms: ['supervisorSupport', 'motivation'], measures: ['support.mean', 'culture.mean'], interventions: ['supervisorPackage'], claims: ['P19'] },
      { says: 'support as the employee perceives it matters', mechanisms: ['supervisorSupport', 'initiative'], measures: ['support.mean', 'transfer.unprompted'], claims: ['P19', 'P27'] },
    ] },
  ]],
  ['3.4', [
    { about: 'learned elsewhere, carried by one', points: [
      { says: 'what is learned outside must be translated into what is usable inside', mechanisms: ['transfer', 'knowledgeInstitution', 'organization'], measures: ['transfer.successRate', 'transfer.ratio'], scenarios: ['communityOfPractice'], claims: ['P21'] },
      { says: 'it rests on one employee, for whom it is often too much', mechanisms: ['transfer', 'organization', 'organizationSize'], measures: ['practice.reached', 'transfer.attempts'], scenarios: ['sharehouse'], claims: ['P22'] },
    ] },
    { about: 'use at work goes on and changes', points: [
      { says: 'participants come home with something new many times, not once', mechanisms: ['transfer', 'agenda'], measures: ['transfer.attempts'], claims: ['P33'] },
      { says: 'how much they share differs from time to time, with motivation and support', mechanisms: ['motivation', 'supervisorSupport', 'initiative'], measures: ['motivation.toTransfer', 'support.mean'], claims: ['P23', 'P27'] },
      { says: 'a supervisor is keener after the first meeting than after the tenth; then the employee must take the initiative', mechanisms: ['supervisorSupport', 'initiative'], measures: ['support.mean', 'transfer.unprompted'], scenarios: ['supervisorsDriftAway'], claims: ['P23'] },
      { says: 'a new problem prompts use sooner than routine work', mechanisms: ['transfer'], measures: ['transfer.attempts'], claims: ['P24'] },
      { says: 'each time the participant must be willing and able', mechanisms: ['motivation', 'selfEfficacy', 'transfer'], measures: ['motivation.toTransfer', 'efficacy.mean'], claims: ['P18'] },
      { says: 'the organization around them changes too', mechanisms: ['organization', 'turnover'], measures: ['culture.mean', 'turnover.left'], interventions: ['reorganization'] },
    ] },
  ]],
  ['4', [
    { about: 'two subjects for research', points: [
      { says: 'how a learning climate forms in a community', mechanisms: ['climate', 'senseMaking'], measures: ['climate.strength', 'climate.awg'], claims: ['P16'] },
      { says: 'how what was learned spreads and is used in organizations', mechanisms: ['transfer', 'organization'], measures: ['transfer.successes', 'practice.growth'], claims: ['P33'] },
    ] },
  ]],
  ['4.1', [
    { about: 'a climate comes about and changes', points: [
      { says: 'how it does so is not known; characteristics, shared perceptions and dynamics are to be studied', mechanisms: ['climate', 'senseMaking'], measures: ['climate.strength', 'climate.spread'], claims: ['P16'] },
    ] },
    { about: 'motivation: learning goal orientation', points: [
      { says: 'motivation, behaviour and perceptions of members shape a new group', mechanisms: ['participation', 'helpSeeking', 'climate'], measures: ['motivation.toParticipate', 'seeking.readiness', 'climate.strength'], claims: ['P11', 'P34'] },
      { says: 'people with strong learning goals voice what they want to learn', mechanisms: ['helpSeeking'], measures: ['exchange.asks'], scenarios: ['oneEnthusiast'], claims: ['P07'] },
      { says: 'they encourage others and are soon enthusiastic', mechanisms: ['encouragement', 'climate'], measures: ['seeking.readiness', 'value.mean'], scenarios: ['oneEnthusiast'], claims: ['P07'] },
    ] },
    { about: 'behaviour and perceptions: asking, helping, safety', points: [
      { says: 'asking for help and for feedback builds the climate', mechanisms: ['helpSeeking', 'climate'], measures: ['exchange.asks', 'exchange.feedbackShare', 'proactivity.mean'], claims: ['P07', 'P08'] },
      { says: 'it does so when others give help in return', mechanisms: ['helpGiving', 'helpSeeking'], measures: ['exchange.helpRate', 'helpfulness.expected'], claims: ['P08'] },
      { says: 'with experience people ask and help more or less: persons learn, and so does the group', mechanisms: ['helpSeeking', 'helpGiving', 'observation'], measures: ['seeking.readiness', 'giving.readiness'], claims: ['P09'] },
      { says: 'who feels safe speaks up, tries new things and fears judgement less', mechanisms: ['psychologicalSafety', 'helpSeeking', 'vocabulary'], measures: ['safety.mean', 'exchange.heldBackShare'], claims: ['P10'] },
      { says: 'such characteristics may strengthen or weaken each other over time', mechanisms: ['psychologicalSafety', 'helpSeeking', 'participation', 'motivation'], measures: ['safety.mean', 'seeking.readiness', 'motivation.toParticipate'], claims: ['P11'] },
    ] },
    { about: 'strength and consensus defined', points: [
      { says: 'strength is the mean perception, and stronger climates yield more', mechanisms: ['climate'], measures: ['climate.strength', 'climate.strengthAll', 'knowledge.growth'], claims: ['P12'] },
      { says: 'consensus is how far perceptions agree', mechanisms: ['senseMaking'], measures: consensusIndices },
    ] },
    { about: 'why consensus matters beside strength', points: [
      { says: 'two communities may have the same strength and differ in consensus', measures: ['climate.strength', ...consensusIndices], scenarios: ['sameMeanShared', 'sameMeanDivided'], claims: ['P13'] },
      { says: 'people who agree trust each other more, exchange more and learn more', mechanisms: ['perceivedConsensus', 'trust', 'senseMaking'], measures: ['climate.perceivedConsensus', 'trust.mean', 'exchange.total', 'knowledge.growth'], claims: ['P13'] },
      { says: 'weak consensus comes from other expectations, or from not understanding each other', mechanisms: ['vocabulary', 'perceivedConsensus'], measures: ['climate.camps', 'exchange.misunderstandingShare'], scenarios: ['twoCamps'], claims: ['P14'] },
      { says: 'whether consensus adds to strength or interacts with it is open', mechanisms: ['perceivedConsensus'], measures: ['climate.strength', 'climate.awg', 'knowledge.growth'], claims: ['P15'] },
    ] },
    { about: 'perceptions move over time', points: [
      { says: 'individual and shared perceptions may rise, fall or stay', mechanisms: ['climate', 'senseMaking', 'turnover'], measures: ['climate.strength', 'climate.spread'], claims: ['P16'] },
      { says: 'measuring at several moments shows what one questionnaire cannot', measures: ['survey.climate', 'survey.rwgJ', 'survey.rStarWgJ', 'survey.awgJ', 'survey.averageDeviation', 'survey.alpha'], claims: ['P16'] },
    ] },
    { about: 'how members are mixed', points: [
      { says: 'the mix of characteristics may shape the climate', scenarios: ['oneEnthusiast', 'oneSector', 'twoCamps'], mechanisms: ['coCreation', 'climate'], claims: ['P34'] },
      { says: 'differences in learning goals may change the time until there is consensus, and so until there are results', mechanisms: ['senseMaking'], measures: ['climate.belowCriterion', 'transfer.firstResult'], scenarios: ['learningGoalsAlike', 'learningGoalsMixed'], claims: ['P17'] },
      { says: 'knowing this gives a hold for interventions that further shared perceptions', mechanisms: ['senseMaking'], interventions: ['debrief', 'vocabularyWorkshop'] },
    ] },
  ]],
  ['4.2', [
    { about: 'bringing it home is the bottleneck', points: [
      { says: 'many organizations see little of what was learned', mechanisms: ['transfer', 'organization', 'forgetting'], measures: ['transfer.ratio', 'transfer.perHour', 'practice.reached'], claims: ['P33'] },
    ] },
    { about: 'motivation and self-efficacy', points: [
      { says: 'who is motivated and confident uses and spreads more', mechanisms: ['motivation', 'selfEfficacy', 'initiative', 'transfer'], measures: ['motivation.toTransfer', 'efficacy.mean', 'transfer.attempts'], claims: ['P18'] },
      { says: 'all the more where learning is outside and one person is responsible', mechanisms: ['initiative', 'transfer'], measures: ['transfer.unprompted'], scenarios: ['defaultCommunity', 'communityOfPractice'], claims: ['P18', 'P22'] },
    ] },
    { about: 'the spiral', points: [
      { says: 'reactions of colleagues and own attempts raise or lower motivation and confidence', mechanisms: ['motivation', 'selfEfficacy', 'organization'], measures: ['motivation.toTransfer', 'efficacy.mean'], interventions: ['feedbackAfterFailures', 'workplaceShock'], claims: ['P25'] },
      { says: 'bad experiences may make people take part less, share less, and so wear down climate and use', mechanisms: ['participation', 'dropOut', 'motivation'], measures: ['motivation.toParticipate', 'motivation.lowest', 'exchange.asks', 'climate.strength', 'dropOut.byMotivation'], interventions: ['colleaguesReject', 'workplaceShock'], claims: ['P26'] },
      { says: 'insight into this gives a hold for interventions in long programmes', interventions: ['feedbackAfterFailures', 'supervisorPackage'], claims: ['P26'] },
    ] },
    { about: 'supervisors before, during and after', points: [
      { says: 'support counts before, during and after meetings', mechanisms: ['supervisorSupport', 'attendance'], measures: ['support.mean', 'attendance.share'], interventions: ['supervisorPackage'], claims: ['P27'] },
      { says: 'support may grow, stay or fall, for example when other things come first', mechanisms: ['supervisorSupport'], measures: ['support.mean'], scenarios: ['supervisorsDriftAway'], claims: ['P27'] },
      { says: 'that change may move sharing and the will to go on taking part', mechanisms: ['participation', 'dropOut'], measures: ['transfer.attempts', 'motivation.toParticipate', 'dropOut.share', 'climate.leavers'], claims: ['P27'] },
      { says: 'when support is needed most, and by whom, is open: perhaps early, perhaps at low self-efficacy', mechanisms: ['supervisorSupport', 'initiative', 'selfEfficacy'], measures: ['transfer.attempts', 'efficacy.mean'], claims: ['P28'] },
    ] },
  ]],
  ['5', [
    { about: 'the paper in short', points: [
      { says: 'the features that make these communities promising are also their challenges', scenarios: fourCommunities, claims: ['P06', 'P22', 'P30'] },
      { says: 'research must follow them over time, in the community and at work', mechanisms: ['climate', 'supervisorSupport', 'transfer'], claims: ['P16', 'P27'] },
    ] },
  ]],
  ['Practice box', [
    { about: 'a link in lifelong development', points: [
      { says: 'communities help to gain and spread current knowledge', mechanisms: ['learning', 'transfer'], measures: ['knowledge.growth', 'practice.growth', 'employability.mean'], scenarios: ['defaultCommunity'], claims: ['P30'] },
    ] },
    { about: 'two challenges', points: [
      { says: 'different backgrounds make exchange hard', mechanisms: ['vocabulary', 'trust', 'familiarity'], measures: ['exchange.misunderstandingShare', 'exchange.refusedShare'], claims: ['P03', 'P04', 'P05', 'P06'] },
      { says: 'use depends on person and context, which change over time', mechanisms: ['motivation', 'selfEfficacy', 'supervisorSupport', 'organization'], measures: ['transfer.attempts', 'support.mean', 'culture.mean'], claims: ['P18', 'P25', 'P27'] },
    ] },
    { about: 'a climate of trust', points: [
      { says: 'a positive climate in which people share in good faith is indispensable', mechanisms: ['climate', 'trust'], measures: ['climate.strength', 'climate.trustFacet', 'exchange.total'], claims: ['P02', 'P12'] },
    ] },
    { about: 'supervisors hold a key', points: [
      { says: 'support before, during and after matters for use and spreading', mechanisms: ['supervisorSupport', 'initiative', 'organization'], measures: ['support.mean', 'transfer.successes'], scenarios: ['supervisorsDriftAway'], interventions: ['supervisorPackage'], claims: ['P19', 'P27'] },
    ] },
    { about: 'what research should look at', points: [
      { says: 'how a climate comes about over time, and what supervisors do for use at work', mechanisms: ['climate', 'senseMaking', 'supervisorSupport'], measures: ['climate.strength', 'climate.awg', 'support.mean'], claims: ['P16', 'P23', 'P28'] },
    ] },
  ]],
];
