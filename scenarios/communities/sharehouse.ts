import type { ScenarioInput } from '../../engine/index.ts';

/** Fourth row of Table 1 of the paper. */
export const sharehouse: ScenarioInput = {
  id: 'sharehouse',
  title: 'Sharehouse',
  description:
    'A platform on which firms, students, teachers and researchers of more than twenty organizations develop and test innovations for warehouses in logistics. The paper names TNO, ' +
    'Fontys Hogeschool Techniek en Logistiek and Erasmus Universiteit Rotterdam among the knowledge institutions, Gemeente Rotterdam and KennisDC Logistiek among the public parties, ' +
    'and some ten private logistics firms without their names. Everything else is invented: the organizations simulated here are not those parties, and nothing they do is a ' +
    'statement about them.',
  source: 'Table 1 of the paper (Gedrag & Organisatie 35(3), 2022)',
  form: { aims: ['learning', 'working', 'innovating'], membership: 'between organizations', place: 'outside the organization', topics: 'self-chosen' },
  organizations: [
    { id: 'university', name: 'University', type: 'knowledge', sector: 'education', participants: { researcher: 2, student: 2 }, employees: 3500 },
    { id: 'universityOfAppliedSciences', name: 'University of applied sciences', type: 'knowledge', sector: 'education', participants: { teacher: 2, student: 4 }, employees: 900 },
    { id: 'researchInstitute', name: 'Research institute', type: 'knowledge', sector: 'research', participants: { researcher: 2 }, employees: 2000 },
    { id: 'municipality', name: 'Municipality', type: 'public', sector: 'public administration', participants: 2, employees: 6000 },
    { id: 'logisticsCentre', name: 'Logistics knowledge centre', type: 'public', sector: 'logistics', participants: 2, employees: 30 },
    { id: 'logisticsFirmA', name: 'Logistics firm A', type: 'private', sector: 'logistics', participants: 3, employees: 1200 },
    { id: 'logisticsFirmB', name: 'Logistics firm B', type: 'private', sector: 'logistics', participants: 2, employees: 700 },
    { id: 'logisticsFirmC', name: 'Logistics firm C', type: 'private', sector: 'logistics', participants: 2, employees: 400 },
    { id: 'logisticsFirmD', name: 'Logistics firm D', type: 'private', sector: 'logistics', participants: 2, employees: 300 },
    { id: 'logisticsFirmE', name: 'Logistics firm E', type: 'private', sector: 'logistics', participants: 2, employees: 250 },
    { id: 'logisticsFirmF', name: 'Logistics firm F', type: 'private', sector: 'logistics', participants: 2, employees: 180 },
    { id: 'logisticsFirmG', name: 'Logistics firm G', type: 'private', sector: 'logistics', participants: 2, employees: 120 },
    { id: 'logisticsFirmH', name: 'Logistics firm H', type: 'private', sector: 'logistics', participants: 1, employees: 80 },
    { id: 'logisticsFirmI', name: 'Logistics firm I', type: 'private', sector: 'logistics', participants: 1, employees: 45 },
    { id: 'logisticsFirmJ', name: 'Logistics firm J', type: 'private', sector: 'logistics', participants: 1, employees: 25 },
    { id: 'automationFirmA', name: 'Automation firm A', type: 'private', sector: 'warehouse technology', participants: 2, employees: 220 },
    { id: 'automationFirmB', name: 'Automation firm B', type: 'private', sector: 'warehouse technology', participants: 2, employees: 60 },
    { id: 'softwareFirm', name: 'Software firm', type: 'private', sector: 'warehouse technology', participants: 2, employees: 40 },
    { id: 'rackingFirm', name: 'Racking firm', type: 'private', sector: 'warehouse technology', participants: 1, employees: 150 },
    { id: 'vocationalCollege', name: 'Vocational college', type: 'knowledge', sector: 'education', participants: { teacher: 1, student: 2 }, employees: 800 },
    { id: 'tradeAssociation', name: 'Trade association', type: 'societal', sector: 'civil society', participants: 1, employees: 35 },
    { id: 'tradeUnion', name: 'Trade union', type: 'societal', sector: 'civil society', participants: 1, employees: 500 },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.3, lectureShare: 0.17, platform: 0.3 },
  basis: {
    id: 'paper: Table 1, the name of the community',
    title: 'paper: Table 1, the name of the community',
    description: 'paper: Table 1, description and parties involved; its last sentence is ours',
    source: 'paper: Table 1',
    form: 'paper: Table 1 (inter-organizational, outside the own organization, developing and testing innovations) and section 2.2 (self-chosen topics)',
    organizations: 'assumption: sizes, sectors and how many people each sends; the seven last ones complete the more than twenty of Table 1',
    'organizations.logisticsFirm*.type': 'paper: Table 1, some ten private logistics firms',
    'organizations.logisticsFirm*.sector': 'paper: Table 1, some ten private logistics firms',
    'organizations.university*.type': 'paper: Table 1, a university and a university of applied sciences among the knowledge institutions',
    'organizations.researchInstitute.type': 'paper: Table 1, a research institute among the knowledge institutions',
    'organizations.municipality.type': 'paper: Table 1, a municipality among the public organizations',
    'organizations.logisticsCentre.type': 'paper: Table 1, a logistics knowledge centre among the public organizations',
    parameters: 'assumption: the paper gives no dates or hours; the end is the end of what we look at, not of the community',
    'parameters.platform': 'assumption: how much; that Sharehouse is a platform is in the paper, Table 1',
  },
};
