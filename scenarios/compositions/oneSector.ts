import type { ScenarioInput } from '../../engine/index.ts';

/** One sector, much competition, few common words, and people who easily snap. */
export const oneSector: ScenarioInput = {
  id: 'oneSector',
  title: 'One sector, sharp elbows',
  description:
    'Five firms of one sector and a trade association. The firms compete, each has its own words for the same things, and an unwanted question easily gets a sharp answer. People ' +
    'are wary and came because they were sent. What becomes of a climate that has everything against it?',
  organizations: [
    { id: 'firmA', name: 'Firm A', type: 'private', sector: 'logistics', participants: 4 },
    { id: 'firmB', name: 'Firm B', type: 'private', sector: 'logistics', participants: 4 },
    { id: 'firmC', name: 'Firm C', type: 'private', sector: 'logistics', participants: 4 },
    { id: 'firmD', name: 'Firm D', type: 'private', sector: 'logistics', participants: 4 },
    { id: 'firmE', name: 'Firm E', type: 'private', sector: 'logistics', participants: 4 },
    { id: 'tradeAssociation', name: 'Trade association', type: 'societal', sector: 'civil society', participants: 4, employees: 40 },
  ],
  parameters: {
    meetings: 12,
    weeksBetweenMeetings: 4,
    rounds: 6,
    facilitation: 0,
    lectureShare: 0,
    rivalry: 0.9,
    commonTermShare: 0.4,
    rebuffTendency: 0.45,
    trustPropensityMean: 0.35,
    learningGoalOrientationMean: 0.35,
  },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: an invented community; that firms of one sector and region often compete is stated in the paper, section 3.2',
    organizations: 'assumption: as many people as the default community, almost all from one sector',
    parameters: 'assumption: the contact hours of the default community, with competition, foreign words and rebuffs high, wary people and weak learning goals',
  },
};
