import type { ScenarioInput } from '../../engine/index.ts';

/** Second row of Table 1 of the paper. */
export const talentInnovatiePool: ScenarioInput = {
  id: 'talentInnovatiePool',
  title: 'Talent Innovatie Pool (TIP)',
  description:
    'Run from a university of applied sciences: for a period fixed beforehand, employees of different firms of one sector and students on placement regularly meet to learn about what ' +
    'is going on in their sector. The paper names the kinds of party only: one university of applied sciences, and various firms of one sector. Everything else is invented: nothing ' +
    'the simulated organizations do is a statement about a real one.',
  source: 'Table 1 and sections 2 and 2.1 of the paper (Gedrag & Organisatie 35(3), 2022)',
  form: { aims: ['learning', 'working', 'innovating'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'universityOfAppliedSciences', name: 'University of applied sciences', type: 'knowledge', sector: 'education', employees: 2500 },
    { id: 'firmA', name: 'Firm A', type: 'private', sector: 'shared sector', participants: 3, employees: 40 },
    { id: 'firmB', name: 'Firm B', type: 'private', sector: 'shared sector', participants: 3, employees: 90 },
    { id: 'firmC', name: 'Firm C', type: 'private', sector: 'shared sector', participants: 4, employees: 300 },
    { id: 'firmD', name: 'Firm D', type: 'private', sector: 'shared sector', participants: 4, employees: 600 },
    { id: 'firmE', name: 'Firm E', type: 'private', sector: 'shared sector', participants: 4, employees: 150 },
  ],
  participants: [
    { id: 'facilitator1', name: 'Facilitator', organization: 'universityOfAppliedSciences', role: 'facilitator' },
    { id: 'student1', name: 'Student 1', organization: 'universityOfAppliedSciences', role: 'student', project: 'firmA' },
    { id: 'student2', name: 'Student 2', organization: 'universityOfAppliedSciences', role: 'student', project: 'firmB' },
    { id: 'student3', name: 'Student 3', organization: 'universityOfAppliedSciences', role: 'student', project: 'firmC' },
    { id: 'student4', name: 'Student 4', organization: 'universityOfAppliedSciences', role: 'student', project: 'firmD' },
    { id: 'student5', name: 'Student 5', organization: 'universityOfAppliedSciences', role: 'student', project: 'firmE' },
  ],
  parameters: { meetings: 10, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.6, lectureShare: 0.17, platform: 0.3 },
  basis: {
    id: 'paper: Table 1, the name of the community',
    title: 'paper: Table 1, the name of the community',
    description: 'paper: Table 1 and section 2; its last two sentences are ours',
    source: 'paper: Table 1, sections 2 and 2.1',
    'form.aims': 'paper: section 2, learning, exchange of work experience, and a basis for innovations in the organizations',
    'form.membership': 'paper: Table 1, inter-organizational',
    'form.place': 'paper: Table 1, learning takes place outside the own organization',
    'form.topics': 'paper: section 2.2, participants decide themselves what they want to learn about',
    organizations: 'assumption: how many firms, their sizes and how many people they send',
    'organizations.*.type': 'paper: Table 1, one knowledge institution (a university of applied sciences) and various firms',
    'organizations.firm*.sector': 'paper: Table 1, the firms come from one sector; which one is not said',
    participants: 'assumption: how many, and which firm a student works for',
    'participants.*.role': 'paper: sections 2 and 2.1, facilitated by the university of applied sciences, with students on placement',
    parameters: 'assumption: the paper gives no hours',
    'parameters.meetings': 'assumption: the number; that the duration is fixed beforehand is in the paper, Table 1',
    'parameters.facilitation': 'assumption: how much; that the university of applied sciences steers and facilitates is in the paper, Table 1 and section 2',
    'parameters.platform': 'assumption: how much; that the knowledge institution offers a platform is in the paper, section 2.1',
  },
};
