import type { ScenarioInput } from '../../engine/index.ts';

/** The community every number of the model is first tried on: mixed, mildly facilitated, nothing extreme. */
export const defaultCommunity: ScenarioInput = {
  id: 'defaultCommunity',
  title: 'Default community',
  description:
    'Three firms (two of them competitors), a municipality, a water authority and a university of applied sciences send four people each. They meet twelve times, every four weeks, ' +
    'with some facilitation and one lecture round a meeting. Everything here is invented: it is a point of reference, not a portrait.',
  organizations: [
    { id: 'manufacturerA', name: 'Manufacturer A', type: 'private', sector: 'manufacturing', participants: 4, employees: 400 },
    { id: 'manufacturerB', name: 'Manufacturer B', type: 'private', sector: 'manufacturing', participants: 4, employees: 250 },
    { id: 'installationFirm', name: 'Installation firm', type: 'private', sector: 'installation', participants: 4, employees: 80 },
    { id: 'municipality', name: 'Municipality', type: 'public', sector: 'public administration', participants: 4, employees: 1200 },
    { id: 'waterAuthority', name: 'Water authority', type: 'public', sector: 'water management', participants: 4, employees: 600 },
    {
      id: 'universityOfAppliedSciences',
      name: 'University of applied sciences',
      type: 'knowledge',
      sector: 'education',
      participants: { teacher: 1, researcher: 1, student: 2 },
      employees: 2500,
    },
  ],
  parameters: { meetings: 12, weeksBetweenMeetings: 4, rounds: 6, facilitation: 0.3, lectureShare: 0.17 },
  basis: {
    id: 'assumption: a name of our own',
    title: 'assumption: a name of our own',
    description: 'assumption: nothing in it is taken from an existing community',
    organizations: 'assumption: a mix in which every kind of tie occurs: rivals, half rivals, public and private, and a knowledge institution',
    parameters: 'assumption: a year of monthly meetings of one afternoon',
  },
};
