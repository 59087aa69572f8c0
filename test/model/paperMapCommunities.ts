/** Sections 1 and 2 of the paper, with its Table 1: what learning communities are and what they yield. */
import type { Section } from './paperMapParagraph.ts';

const fourCommunities = ['duurzaamheidsfabriek', 'talentInnovatiePool', 'entrance', 'sharehouse'];
const macroOutcomes = ['coCreation.innovations', 'coCreation.publicPrivate', 'coCreation.partnerships', 'society.solved', 'trust.publicPrivate', 'network.eiIndex'];

export const whatCommunitiesAre: readonly Section[] = [
  ['1', [
    { about: 'why working people keep having to learn', points: [
      { says: 'work changes, so what people know goes out of date', mechanisms: ['forgetting'], measures: ['knowledge.growth'] },
      { says: 'learning keeps people employable and organizations competitive', measures: ['employability.mean', 'practice.competition'], claims: ['P30'] },
      { says: 'what governments and employers spend on training', notModelled: 'Money is no quantity of the model, because the effort put into a community is counted in meetings, rounds and people.' },
    ] },
    { about: 'what is wrong with formal programmes', points: [
      { says: 'they are generic, slow and leave little room to interact', mechanisms: ['learning', 'knowledgeInstitution'], scenarios: ['formalTraining'], claims: ['P32'] },
      { says: 'small organizations lack the money and the people for them', mechanisms: ['organizationSize'], claims: ['P32'] },
      { says: 'they stay within one organization, so nothing is exchanged between organizations', measures: ['exchange.acrossShare', 'coCreation.innovations'], scenarios: ['formalTraining', 'inCompanyProgramme'], claims: ['P32'] },
    ] },
    { about: 'learning communities as an alternative', points: [
      { says: 'people of several organizations learn from and with each other, on their own initiative', mechanisms: ['helpSeeking', 'helpGiving', 'agenda'], scenarios: ['defaultCommunity'], claims: ['P01', 'P31'] },
      { says: 'whether they yield more than formal programmes is unknown', measures: ['knowledge.growth', 'skill.growth', 'transfer.successes'], scenarios: ['defaultCommunity', 'formalTraining'], claims: ['P32'] },
    ] },
    { about: 'how little research there is', points: [
      { says: 'first findings are positive, most studies are cases, concepts are loose', notModelled: 'The state of the literature is not modelled, because it is a reason to build the model and no process in a community.' },
      { says: 'generic psychological mechanisms behind learning and use need to be understood', mechanisms: ['psychologicalSafety', 'climate', 'motivation', 'selfEfficacy'], claims: ['P11'] },
    ] },
    { about: 'what the paper sets out to do', points: [
      { says: 'a definition, challenges and a research agenda follow', notModelled: 'This paragraph is not modelled, because it announces sections 2 to 4, whose paragraphs have entries of their own.' },
    ] },
  ]],
  ['2', [
    { about: 'where the idea comes from', points: [
      { says: 'learning works best when its results can be used at once', mechanisms: ['learning', 'transfer'], measures: ['skill.growth', 'transfer.firstResult'], claims: ['P20', 'P33'] },
      { says: 'public and private parties and knowledge institutions gain by exchanging their views', mechanisms: ['learning', 'knowledgeInstitution'], measures: ['exchange.acrossShare', 'trust.publicPrivate'], scenarios: fourCommunities, claims: ['P29', 'P30'] },
      { says: 'participants bring the questions of their own work', mechanisms: ['agenda'], measures: ['ownership.answered'], claims: ['P31'] },
      { says: 'sometimes they make something new together', mechanisms: ['coCreation'], measures: ['coCreation.innovations'], claims: ['P30'] },
      { says: 'exchange of knowledge is at the heart of all of it', mechanisms: ['helpSeeking', 'helpGiving'], measures: ['exchange.total'], claims: ['P01'] },
    ] },
    { about: 'the definition', points: [
      { says: 'people of different public and private organizations', measures: ['exchange.acrossShare', 'network.eiIndex'], scenarios: ['defaultCommunity', ...fourCommunities] },
      { says: 'they meet regularly and over a long time', mechanisms: ['attendance', 'familiarity'], measures: ['attendance.share'], claims: ['P33'] },
      { says: 'they pursue a common goal', mechanisms: ['agenda'], measures: ['goal.overlap'] },
      { says: 'learning, working and innovating are joined', measures: ['knowledge.growth', 'practice.growth', 'coCreation.innovations'], claims: ['P30'] },
    ] },
    { about: 'four communities that differ in who takes part and how', points: [
      { says: 'the cornerstones recur in four Dutch communities', scenarios: fourCommunities },
      { says: 'there is no blueprint: composition and design vary', scenarios: ['defaultCommunity', ...fourCommunities], claims: ['P34'] },
      { says: 'one is a place for sustainable innovation, one a pool of students and employees of a sector', scenarios: ['duurzaamheidsfabriek', 'talentInnovatiePool'], mechanisms: ['knowledgeInstitution', 'facilitation'] },
    ] },
  ]],
  ['2.1', [
    { about: 'what learning communities share with other forms', points: [
      { says: 'communities of practice, professional and virtual communities, innovation networks and living labs are relatives', scenarios: ['communityOfPractice', 'professionalLearningCommunity', 'virtualCommunity', 'innovationNetwork', 'livingLab'] },
      { says: 'in all of them people start learning themselves, from problems of their daily work', mechanisms: ['agenda', 'helpSeeking'], measures: ['ownership.answered', 'proactivity.mean'], claims: ['P31'] },
    ] },
    { about: 'three aims at once, and several organizations', points: [
      { says: 'other forms aim at one or two of learning, working and innovating', measures: ['knowledge.growth', 'practice.growth', 'coCreation.innovations'], scenarios: ['communityOfPractice', 'innovationNetwork', 'livingLab'], claims: ['P30'] },
      { says: 'learning communities lie between organizations, most others within one', measures: ['exchange.acrossShare', 'network.eiIndex', 'climate.camps'], scenarios: ['communityOfPractice', 'professionalLearningCommunity', 'inCompanyProgramme'], claims: ['P34'] },
      { says: 'participants may come from other sectors and have other functions', mechanisms: ['vocabulary', 'learning'], scenarios: ['entrance'], claims: ['P05', 'P34'] },
    ] },
    { about: 'learning outside the organization, again and again', points: [
      { says: 'learning takes place elsewhere', mechanisms: ['transfer'], scenarios: ['communityOfPractice', 'defaultCommunity'], claims: ['P21'] },
      { says: 'participants meet repeatedly over a long period', mechanisms: ['transfer'], claims: ['P33'] },
      { says: 'it is worth something only when used at home and shared with colleagues and supervisors', mechanisms: ['transfer', 'organization', 'supervisorSupport'], measures: ['transfer.successes', 'practice.growth', 'practice.reached'], claims: ['P21', 'P30'] },
    ] },
    { about: 'what knowledge institutions bring', points: [
      { says: 'up-to-date knowledge that fits what employees need', mechanisms: ['knowledgeInstitution'], measures: ['knowledge.lectures'], claims: ['P29'] },
      { says: 'firms bring assignments, and education gains by it', mechanisms: ['knowledgeInstitution'], measures: ['practice.education'], scenarios: ['duurzaamheidsfabriek', 'livingLab'], claims: ['P29'] },
      { says: 'a platform, and somebody who facilitates', mechanisms: ['knowledgeInstitution', 'facilitation'], scenarios: ['talentInnovatiePool'], interventions: ['facilitatorLeaves'], claims: ['P29'] },
      { says: 'a hub between students and the organizations they do a project for', mechanisms: ['knowledgeInstitution'], measures: ['recruitment.students'], scenarios: ['knowledgeInstitutionAsHub'], claims: ['P29'] },
    ] },
  ]],
  ['Table 1', [
    { about: 'Duurzaamheidsfabriek', points: [{ says: 'public and private parties and knowledge institutions work on sustainable innovation', scenarios: ['duurzaamheidsfabriek'], claims: ['P29'] }] },
    { about: 'Talent Innovatie Pool', points: [{ says: 'firms of one sector, led from a university of applied sciences, for a set time', scenarios: ['talentInnovatiePool'], claims: ['P03', 'P29'] }] },
    { about: 'EnTranCe', points: [{ says: 'firms, students, government, societal bodies and scientists work on the energy transition', scenarios: ['entrance'], claims: ['P29', 'P30'] }] },
    { about: 'Sharehouse', points: [{ says: 'more than twenty organizations develop and test innovations for warehouses', scenarios: ['sharehouse'], claims: ['P29', 'P30'] }] },
  ]],
  ['2.2', [
    { about: 'self-chosen topics', points: [
      { says: 'participants want to act better in practice', mechanisms: ['learning', 'transfer'], measures: ['skill.growth'] },
      { says: 'they decide themselves what they learn about, from each other', mechanisms: ['agenda', 'helpSeeking'], measures: ['ownership.answered'], claims: ['P31'] },
      { says: 'autonomy helps motivation and the use of what is learned', mechanisms: ['motivation', 'facilitation'], measures: ['motivation.toTransfer', 'transfer.ratio'], claims: ['P31'] },
      { says: 'some come for a particular skill', mechanisms: ['agenda'], measures: ['knowledge.breadth'] },
      { says: 'others come for a great issue of society', mechanisms: ['agenda', 'coCreation'], measures: ['society.solved', 'goal.overlap'], scenarios: ['entrance'], claims: ['P30'] },
    ] },
    { about: 'what participants gain', points: [
      { says: 'soon: a larger network, current knowledge, new skills', measures: ['network.ties', 'knowledge.growth', 'skill.growth'], claims: ['P30'] },
      { says: 'later: ownership of one\'s learning, motivation, proactivity', measures: ['ownership.answered', 'motivation.toParticipate', 'proactivity.mean'], claims: ['P30'] },
      { says: 'together these make people employable', measures: ['employability.mean'], claims: ['P30'] },
      { says: 'employability eases worries about the future and helps to keep or find work', notModelled: 'Careers are not modelled, because a run ends about a year after the last meeting and leaving a job has no reason in it but chance.' },
    ] },
    { about: 'what organizations and society gain', points: [
      { says: 'a better competitive position, a stronger learning culture, new staff', mechanisms: ['organization'], measures: ['practice.competition', 'culture.mean', 'recruitment.students'], claims: ['P30'] },
      { says: 'answers to complex questions of an organization', mechanisms: ['transfer', 'agenda'], measures: ['practice.growth', 'ownership.answered'], claims: ['P30'] },
      { says: 'between organizations and in society: co-creation, contributions to issues, stronger public-private networks', mechanisms: ['coCreation'], measures: macroOutcomes, claims: ['P30'] },
    ] },
  ]],
];
