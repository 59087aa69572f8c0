import type { ScenarioInput } from '../../engine/index.ts';

/** First row of Table 1 of the paper. */
export const duurzaamheidsfabriek: ScenarioInput = {
  id: 'duurzaamheidsfabriek',
  title: 'Duurzaamheidsfabriek',
  description:
    'A public-private place for learning, working and innovating in which firms, other organizations and knowledge institutions work on sustainable innovations. The paper names ' +
    'ROC Da Vinci among the knowledge institutions, Gemeente Dordrecht and Werkgevers Drechtsteden among the public parties, and Flow Center of Excellence and IWNederland among the ' +
    'private ones. Everything else is invented: the organizations simulated here are not those parties, and nothing they do is a statement about them.',
  source: 'Table 1 and sections 2 and 2.1 of the paper (Gedrag & Organisatie 35(3), 2022)',
  form: { aims: ['learning', 'working', 'innovating'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'vocationalCollege', name: 'Vocational college', type: 'knowledge', sector: 'education', employees: 900 },
    { id: 'municipality', name: 'Municipality', type: 'public', sector: 'public administration', participants: 3, employees: 1100 },
    { id: 'employersBody', name: 'Regional employers body', type: 'public', sector: 'regional services', participants: 2, employees: 20 },
    { id: 'technologyFirmA', name: 'Technology firm A', type: 'private', sector: 'process technology', participants: 4, employees: 60 },
    { id: 'technologyFirmB', name: 'Technology firm B', type: 'private', sector: 'process technology', participants: 3, employees: 350 },
    { id: 'installationFirm', name: 'Installation firm', type: 'private', sector: 'installation', participants: 4, employees: 120 },
  ],
  participants: [
    { id: 'teacher1', name: 'Teacher 1', organization: 'vocationalCollege', role: 'teacher' },
    { id: 'teacher2', name: 'Teacher 2', organization: 'vocationalCollege', role: 'teacher' },
    { id: 'student1', name: 'Student 1', organization: 'vocationalCollege', role: 'student', project: 'technologyFirmA' },
    { id: 'student2', name: 'Student 2', organization: 'vocationalCollege', role: 'student', project: 'technologyFirmB' },
    { id: 'student3', name: 'Student 3', organization: 'vocationalCollege', role: 'student', project: 'installationFirm' },
    { id: 'student4', name: 'Student 4', organization: 'vocationalCollege', role: 'student', project: 'municipality' },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.4, lectureShare: 0.17, assignments: 0.3 },
  basis: {
    id: 'paper: Table 1, the name of the community',
    title: 'paper: Table 1, the name of the community',
    description: 'paper: Table 1, description and parties involved; its last sentence is ours',
    source: 'paper: Table 1, sections 2 and 2.1',
    'form.aims': 'paper: Table 1, a place for learning, working and innovating',
    'form.membership': 'paper: Table 1, inter-organizational',
    'form.place': 'paper: Table 1, learning takes place outside the own organization',
    'form.topics': 'paper: section 2.2, participants decide themselves what they want to learn about',
    organizations: 'assumption: how many of each kind, their sectors, sizes and how many people they send',
    'organizations.*.id': 'assumption: generic names, none of them a party of the real community',
    'organizations.*.name': 'assumption: generic names, none of them a party of the real community',
    'organizations.*.type': 'paper: Table 1, knowledge institutions, public organizations (an employers body among them) and private organizations take part',
    participants: 'assumption: how many teachers and students, and which organization a student works for',
    parameters: 'assumption: the paper gives no dates or hours; the end is the end of what we look at, not of the community',
    'parameters.assignments': 'assumption: how often; that firms of the region bring in assignments is in the paper, section 2.1',
  },
};
