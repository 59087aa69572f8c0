import type { ScenarioInput } from '../../engine/index.ts';

/** Third row of Table 1 of the paper. */
export const entrance: ScenarioInput = {
  id: 'entrance',
  title: 'EnTranCe',
  description:
    'Firms, students, government, societal institutions and scientists meet outside their own organizations to share knowledge, learn, and work together on solutions for the energy ' +
    'transition. The paper names Hanzehogeschool and TNO among the knowledge institutions, Gemeente Groningen among the public parties, and BAM, Gasunie and New Energy Coalition among ' +
    'the private ones. Everything else is invented: the organizations simulated here are not those parties, and nothing they do is a statement about them.',
  source: 'Table 1 and section 2.1 of the paper (Gedrag & Organisatie 35(3), 2022)',
  form: { aims: ['learning', 'working', 'innovating'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'universityOfAppliedSciences', name: 'University of applied sciences', type: 'knowledge', sector: 'education', employees: 3000 },
    { id: 'researchInstitute', name: 'Research institute', type: 'knowledge', sector: 'research', participants: { researcher: 3 }, employees: 2000 },
    { id: 'municipality', name: 'Municipality', type: 'public', sector: 'public administration', participants: 3, employees: 2500 },
    { id: 'energyFirmA', name: 'Energy firm A', type: 'private', sector: 'energy', participants: 4, employees: 1500 },
    { id: 'energyFirmB', name: 'Energy firm B', type: 'private', sector: 'energy', participants: 3, employees: 70 },
    { id: 'buildingFirm', name: 'Building firm', type: 'private', sector: 'construction', participants: 3, employees: 900 },
    { id: 'residentsCooperative', name: 'Residents cooperative', type: 'societal', sector: 'civil society', participants: 2, employees: 8 },
  ],
  participants: [
    { id: 'researcher1', name: 'Researcher', organization: 'universityOfAppliedSciences', role: 'researcher' },
    { id: 'student1', name: 'Student 1', organization: 'universityOfAppliedSciences', role: 'student', project: 'energyFirmA' },
    { id: 'student2', name: 'Student 2', organization: 'universityOfAppliedSciences', role: 'student', project: 'buildingFirm' },
    { id: 'student3', name: 'Student 3', organization: 'universityOfAppliedSciences', role: 'student', project: 'municipality' },
    { id: 'student4', name: 'Student 4', organization: 'universityOfAppliedSciences', role: 'student', project: 'residentsCooperative' },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.3, lectureShare: 0.17, assignments: 0.15 },
  basis: {
    id: 'paper: Table 1, the name of the community',
    title: 'paper: Table 1, the name of the community',
    description: 'paper: Table 1, description and parties involved; its last sentence is ours',
    source: 'paper: Table 1, section 2.1',
    'form.aims': 'paper: Table 1, sharing knowledge, learning and working together on solutions for the energy transition',
    'form.membership': 'paper: Table 1, inter-organizational',
    'form.place': 'paper: Table 1, learning takes place outside the own organization',
    'form.topics': 'paper: section 2.2, participants decide themselves what they want to learn about',
    organizations: 'assumption: how many of each kind, their sectors, sizes and how many people they send',
    'organizations.*.type': 'paper: Table 1, knowledge institutions, public, private and societal organizations take part',
    'organizations.researchInstitute.participants': 'assumption: how many; that scientists take part is in the paper, Table 1',
    participants: 'assumption: how many, and which organization a student works for',
    'participants.*.role': 'paper: Table 1 and section 2.1, students and scientists take part beside employees',
    parameters: 'assumption: the paper gives no dates or hours; the end is the end of what we look at, not of the community',
    'parameters.assignments': 'assumption: how often; that students do research for participating organizations is in the paper, section 2.1',
  },
};
