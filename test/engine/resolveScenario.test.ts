// The door of the engine: every fault is told at once, with its place, what was given, what was expected and the nearest name; nothing makes it throw.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem, mechanisms, mostParticipants, parameters, resolveScenario, type Problem } from '../../engine/index.ts';
import { mixedCommunity, resolved } from './communities.ts';

const plain = (): Record<string, unknown> => JSON.parse(JSON.stringify(mixedCommunity)) as Record<string, unknown>;
const faulty = (change: Record<string, unknown>): readonly Problem[] => {
  const { scenario, problems } = resolveScenario({ ...plain(), ...change });
  expect(scenario).toBeNull();
  return problems;
};
const paths = (problems: readonly Problem[]) => problems.map(({ path }) => path);
const organization = (fields: Record<string, unknown> = {}) => ({ id: 'firm', type: 'private', sector: 'metal', participants: 4, ...fields });
const withFields = (fields: Record<string, unknown>) => faulty({ organizations: [organization(fields)], participants: [], rivalry: [] });

describe('a faulty field gets one message with place, value, expectation and remedy', () => {
  test('an unknown parameter, with the name that was probably meant', () => {
    const [problem, ...rest] = faulty({ parameters: { facilitatoin: 0.5 } });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ path: 'parameters.facilitatoin', value: 0.5, remedy: 'Did you mean facilitation?' });
    expect(describeProblem(problem!)).toMatch(/^parameters\.facilitatoin: is 0\.5; expected .+\. Did you mean facilitation\?$/);
  });

  test('a value out of range, with the range, its unit and the nearest value allowed', () => {
    const problems = faulty({ parameters: { rivalry: 1.4, meetings: 61, rounds: 2.5 } });
    expect(problems).toEqual([
      { path: 'parameters.rivalry', value: 1.4, expected: 'a number from 0 to 1 (0-1)', remedy: 'The nearest allowed value is 1.' },
      { path: 'parameters.meetings', value: 61, expected: 'a whole number from 1 to 60 (meetings)', remedy: 'The nearest allowed value is 60.' },
      { path: 'parameters.rounds', value: 2.5, expected: 'a whole number from 1 to 24 (rounds)', remedy: 'The nearest allowed value is 3.' },
    ]);
  });

  test.each([['a text', '0.5'], ['nothing', null], ['a list', [0.5]], ['yes', true], ['no number', Number.NaN], ['infinity', Infinity], ['a group', {}]])('a parameter that is %s', (_, value) => {
    const problems = faulty({ parameters: { rivalry: value } });
    expect(paths(problems)).toEqual(['parameters.rivalry']);
    expect(problems[0]!.expected).toBe('a number from 0 to 1 (0-1)');
  });

  test('an unknown field, anywhere', () => {
    expect(faulty({ organisations: [] })).toMatchObject([{ path: 'organisations', remedy: 'Did you mean organizations?' }]);
    expect(withFields({ sectr: 'metal' })).toMatchObject([{ path: 'organizations.0.sectr', remedy: 'Did you mean sector?' }]);
    expect(withFields({ participants: { employe: 4 } })).toMatchObject([{ path: 'organizations.0.participants.employe', remedy: 'Did you mean employee?' }]);
    expect(withFields({ traits: { learningGoals: 0.5 } })).toMatchObject([{ path: 'organizations.0.traits.learningGoals' }]);
  });

  test('an unknown kind of organization, role, trajectory, mechanism or aim, with the nearest', () => {
    expect(withFields({ type: 'privat' })).toMatchObject([{ path: 'organizations.0.type', value: 'privat', expected: 'one of private, public, knowledge, societal', remedy: 'Did you mean private?' }]);
    expect(withFields({ supportTrajectory: 'fade' })).toMatchObject([{ path: 'organizations.0.supportTrajectory', expected: 'one of steady, fading, collapsing, growing' }]);
    expect(faulty({ participants: [{ id: 'p', organization: 'firmA', role: 'studnet' }] })).toMatchObject([{ path: 'participants.0.role', remedy: 'Did you mean student?' }]);
    expect(faulty({ switchedOff: ['trsut'] })).toMatchObject([{ path: 'switchedOff.0', value: 'trsut', remedy: 'Did you mean trust?' }]);
    expect(faulty({ form: { aims: ['lerning'] } })).toMatchObject([{ path: 'form.aims.0', remedy: 'Did you mean learning?' }]);
  });

  test('a missing id, title, type or sector', () => {
    const { problems } = resolveScenario({ organizations: [{ participants: 4 }] });
    expect(paths(problems)).toEqual(expect.arrayContaining(['id', 'title', 'organizations.0.id', 'organizations.0.type', 'organizations.0.sector']));
    expect(problems.every(({ value }) => value === undefined)).toBe(true);
    expect(describeProblem(problems.find(({ path }) => path === 'title')!)).toBe('title: is missing; expected a text of at most 4000 characters.');
  });

  test('an id that is no id', () => {
    for (const id of ['', '1st', 'a b', 'x'.repeat(65), 7, null]) expect(paths(faulty({ id }))).toEqual(['id']);
  });

  test('no organization, or none of a list', () => {
    expect(paths(faulty({ organizations: [], participants: [] }))).toEqual(['organizations', 'participants']);
    expect(paths(faulty({ organizations: 'firmA', participants: [] }))).toContain('organizations');
  });
});

describe('a community that cannot be', () => {
  test('has one person in two organizations', () => {
    const problems = faulty({ participants: [{ id: 'jan', organization: 'firmA' }, { id: 'jan', organization: 'municipality' }] });
    expect(problems).toEqual([{ path: 'participants.1.id', value: 'jan', expected: 'a participant of one organization (jan is in firmA and in municipality)', remedy: 'Take the participant out of one of them.' }]);
  });

  test('has two people or two organizations of one id', () => {
    expect(faulty({ participants: [{ id: 'jan', organization: 'firmA' }, { id: 'jan', organization: 'firmA' }] })).toMatchObject([{ path: 'participants.1.id', expected: 'an id of its own' }]);
    const twice = faulty({ organizations: [organization(), organization({ participants: 2 })], participants: [] });
    expect(twice).toMatchObject([{ path: 'organizations.1.id', value: 'firm', expected: 'an id of its own (organizations.0 has it too)' }]);
  });

  test('has somebody from an organization that is not there, or a project at one', () => {
    expect(faulty({ participants: [{ id: 'jan', organization: 'firmaA' }] })).toMatchObject([{ path: 'participants.0.organization', value: 'firmaA', remedy: 'Did you mean firmA?' }]);
    expect(faulty({ participants: [{ id: 'jan', organization: 'university', project: 'firmD' }] })).toMatchObject([{ path: 'participants.0.project', value: 'firmD' }]);
  });

  test('has an organization without members', () => {
    const problems = faulty({ organizations: [...(plain()['organizations'] as unknown[]), { id: 'emptyHouse', type: 'public', sector: 'government' }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.expected).toBe('at least one participant (people)');
    expect(describeProblem(problems[0]!)).toContain('emptyHouse');
  });

  test('has fewer than three people, or more than there may be', () => {
    expect(withFields({ participants: 2 })).toMatchObject([{ path: 'participants', value: 2, expected: 'at least 3 participants' }]);
    expect(withFields({ participants: mostParticipants + 1 })).toMatchObject([{ path: 'organizations.0.participants', expected: `a whole number from 1 to ${mostParticipants} (people)` }]);
    const crowd = Array.from({ length: 2 }, (_, k) => organization({ id: `firm${k}`, participants: 60_000 }));
    expect(faulty({ organizations: crowd, participants: [] })[0]).toMatchObject({ path: 'participants', expected: `at most ${mostParticipants} participants` });
    const many = Array.from({ length: 5001 }, (_, k) => organization({ id: `firm${k}`, participants: 1 }));
    expect(paths(faulty({ organizations: many, participants: [] }))).toContain('organizations');
  });

  test('has rivals that are not there, one organization as its own rival, or no pair', () => {
    const problems = faulty({ rivalry: [{ between: ['firmA', 'firmX'], value: 0.5 }, { between: ['firmA', 'firmA'], value: 0.5 }, { between: ['firmA'], value: 2 }] });
    expect(paths(problems)).toEqual(['rivalry.0.between.1', 'rivalry.1.between', 'rivalry.2.between', 'rivalry.2.value']);
  });

  test('has needs that end before they begin, or rounds that do not fit', () => {
    expect(faulty({ parameters: { needLevelLow: 0.8, needLevelHigh: 0.6 } })).toMatchObject([{ path: 'parameters.needLevelLow', value: 0.8, expected: 'at most needLevelHigh (0.6)', remedy: 'Lower needLevelLow or raise needLevelHigh.' }]);
    expect(paths(faulty({ parameters: { practiceLow: 0.5, practiceHigh: 0.3 } }))).toEqual(['parameters.practiceLow']);
    expect(paths(faulty({ parameters: { lectureShare: 0.5, plenaryShare: 0.4, projectShare: 0.2 } }))).toEqual(['parameters.lectureShare']);
    expect(paths(faulty({ parameters: { supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 0, supportShareGrowing: 0 } }))).toEqual(['parameters.supportShareSteady']);
  });
});

describe('an intervention that cannot be', () => {
  const only = (intervention: unknown) => faulty({ interventions: [intervention] });

  test('comes after the last meeting or week, or before the first', () => {
    expect(only({ meeting: 5, set: { facilitation: 1 } })).toMatchObject([{ path: 'interventions.0.meeting', value: 5, expected: 'a whole number from 1 to 4 (meetings of this scenario)', remedy: 'The nearest allowed value is 4.' }]);
    // preparation 4, meetings in weeks 5, 8, 11, 14, follow-up 12
    expect(only({ week: 27, set: { facilitation: 1 } })).toMatchObject([{ path: 'interventions.0.week', expected: 'a whole number from 1 to 26 (weeks of this scenario)' }]);
    expect(paths(only({ week: 0, set: { facilitation: 1 } }))).toEqual(['interventions.0.week']);
  });

  test('has both a meeting and a week, or neither', () => {
    expect(paths(only({ meeting: 1, week: 5, set: { facilitation: 1 } }))).toEqual(['interventions.0']);
    expect(paths(only({ set: { facilitation: 1 } }))).toEqual(['interventions.0']);
  });

  test('changes nothing', () => {
    expect(only({ week: 3 })).toMatchObject([{ path: 'interventions.0', expected: 'something under set or add' }]);
  });

  test('sets what does not exist, what is fixed from the start, or a value out of range', () => {
    expect(only({ week: 3, set: { facilitaton: 1 } })).toMatchObject([{ path: 'interventions.0.set.facilitaton', remedy: 'Did you mean facilitation?' }]);
    for (const name of ['meetings', 'topics', 'rivalry', 'followUpWeeks']) expect(only({ week: 3, set: { [name]: parameters[name]!.default } })).toMatchObject([{ path: `interventions.0.set.${name}`, expected: 'a parameter that can change while the community runs' }]);
    expect(only({ week: 3, set: { facilitation: 2 } })).toMatchObject([{ path: 'interventions.0.set.facilitation', value: 2, expected: 'a number from 0 to 1 (0-1)' }]);
  });

  test('reaches for an organization, a field, a person or a state that is not there', () => {
    expect(only({ week: 3, set: { 'organizations.firmZ.supervisor': 'replaced' } })).toMatchObject([{ value: 'firmZ' }]);
    expect(only({ week: 3, set: { 'organizations.firmA.culture': 0.5 } })).toMatchObject([{ value: 'culture' }]);
    expect(only({ week: 3, set: { 'organizations.firmA.supervisor': 'fired' } })).toMatchObject([{ value: 'fired', expected: 'one of replaced' }]);
    expect(only({ week: 3, add: { 'participants.firmA-9.motivationToTransfer': 0.1 } })).toMatchObject([{ value: 'firmA-9' }]);
    expect(only({ week: 3, add: { 'participants.*.motivation': 0.1 } })).toMatchObject([{ value: 'motivation' }]);
    expect(only({ week: 3, add: { 'participants.*.motivationToTransfer': 3 } })).toMatchObject([{ value: 3, expected: 'a number from -1 to 1 (change of a 0-1 state)' }]);
    expect(paths(only({ week: 3, add: { somebody: 1 } }))).toContain('interventions.0.add.somebody');
  });
});

test('all faults are told at once', () => {
  const problems = faulty({ id: '9', parameters: { rivalry: 2, nothing: 1 }, switchedOff: ['nobody'], interventions: [{ meeting: 99, set: { topics: 4 } }], participants: [{ id: 'p', organization: 'nowhere' }] });
  expect(paths(problems).sort()).toEqual(['id', 'interventions.0.meeting', 'interventions.0.set.topics', 'parameters.nothing', 'parameters.rivalry', 'participants.0.organization', 'switchedOff.0']);
});

test('every problem says what was expected, in a sentence', () => {
  for (const problem of faulty({ id: '9', title: 7, parameters: { rivalry: 2, nothing: 1 }, basis: { title: 'a guess' }, form: 'open', rivalry: {}, interventions: 4 })) {
    expect(problem.expected).not.toBe('');
    expect(describeProblem(problem)).toMatch(/^.+: is .+; expected .+\.( .+[.?])?$/);
  }
});

test('the mark of a field says where it comes from, the paper or an assumption', () => {
  expect(faulty({ basis: { title: 'a guess' } })).toMatchObject([{ path: 'basis.title', expected: 'paper: where, or assumption: why' }]);
  expect(resolved({ ...mixedCommunity, basis: { title: 'paper: Table 1', id: 'assumption' } }).basis).toEqual({ title: 'paper: Table 1', id: 'assumption' });
});

test('a value outside what its source supports is allowed, with a warning', () => {
  const sourced = Object.values(parameters).filter(({ sourcedRange, range }) => sourcedRange !== undefined && range[0] < sourcedRange[0]);
  expect(sourced.length).toBeGreaterThan(0);
  for (const { name, range, sourcedRange, source } of sourced) {
    const { scenario, warnings } = resolveScenario({ ...plain(), parameters: { [name]: range[0] } });
    expect(scenario).not.toBeNull();
    expect(warnings).toMatchObject([{ path: `parameters.${name}`, value: range[0], expected: `${sourcedRange!.join(' to ')} according to ${source}` }]);
  }
});

describe('a good scenario', () => {
  test('has every parameter, people and organizations sorted by id, and rivalry by the rule', () => {
    const scenario = resolved(mixedCommunity);
    expect(Object.keys(scenario.parameters).sort()).toEqual(Object.keys(parameters).sort());
    expect(scenario.organizations.map(({ id }) => id)).toEqual(['firmA', 'firmB', 'firmC', 'municipality', 'university']);
    expect(scenario.participants.map(({ id }) => id)).toEqual(scenario.participants.map(({ id }) => id).sort());
    const rho = scenario.parameters['rivalry']!;
    // firms of one sector compete fully, of different sectors half, and nobody with anybody else
    expect(scenario.rivalry).toEqual([0, rho, rho / 2, 0, 0, rho, 0, rho / 2, 0, 0, rho / 2, rho / 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('has the rivalry given for a pair, in both directions', () => {
    const { rivalry } = resolved({ ...mixedCommunity, rivalry: [{ between: ['university', 'firmA'], value: 0.7 }] });
    expect([rivalry[4], rivalry[20]]).toEqual([0.7, 0.7]);
  });

  test('has another fingerprint when anything changes that a run depends on, and the same when only words do', () => {
    const own = resolved(mixedCommunity).fingerprint;
    const { organizations } = mixedCommunity;
    const other = [
      { ...mixedCommunity, parameters: { ...mixedCommunity.parameters, rivalry: 0.41 } }, { ...mixedCommunity, switchedOff: ['trust'] },
      { ...mixedCommunity, organizations: organizations.map((one, k) => (k === 0 ? { ...one, employees: 21 } : one)) }, { ...mixedCommunity, interventions: [{ week: 3, set: { facilitation: 0.3 } }] },
      { ...mixedCommunity, rivalry: [{ between: ['firmA', 'municipality'] as const, value: 0.1 }] }, { ...mixedCommunity, participants: [] },
    ].map((input) => resolved(input).fingerprint);
    expect(new Set([own, ...other]).size).toBe(other.length + 1);
    expect(resolved({ ...mixedCommunity, id: 'otherwise', title: 'Otherwise', source: 'a book', description: 'x', switchedOff: [] }).fingerprint).toBe(own);
  });

  test('can switch off each mechanism, and the same one twice is the same as once', () => {
    for (const { id } of mechanisms) expect(resolved({ ...mixedCommunity, switchedOff: [id, id] }).switchedOff).toEqual([id]);
  });

  test('is resolved again to itself from what was written down of it', () => {
    const scenario = resolved(mixedCommunity);
    expect(resolveScenario(JSON.parse(JSON.stringify(mixedCommunity))).scenario).toEqual(scenario);
  });
});

describe('nothing makes the door throw', () => {
  const fields = ['id', 'title', 'description', 'source', 'form', 'organizations', 'participants', 'rivalry', 'parameters', 'switchedOff', 'interventions', 'basis'];

  test('whatever is given instead of a scenario', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }), (input) => {
      const { scenario, problems } = resolveScenario(input);
      expect(scenario === null).toBe(problems.length > 0);
      for (const problem of problems) expect(typeof describeProblem(problem)).toBe('string');
    }), { seed: 30, numRuns: 400 });
  });

  test('whatever is given in place of a field', () => {
    fc.assert(fc.property(fc.constantFrom(...fields), fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (field, value) => {
      const { problems } = resolveScenario({ ...plain(), [field]: value });
      for (const problem of problems) expect(typeof describeProblem(problem)).toBe('string');
    }), { seed: 31, numRuns: 600 });
  });

  test('whatever is given deep inside', () => {
    const places: readonly ((value: unknown) => Record<string, unknown>)[] = [
      (value) => ({ organizations: [value] }), (value) => ({ organizations: [organization({ participants: value })] }), (value) => ({ organizations: [organization({ traits: value })] }),
      (value) => ({ organizations: [organization({ employees: value, learningCulture: value, supportStart: value, commonTermShare: value, supervisorChallenge: value })] }),
      (value) => ({ participants: [value] }), (value) => ({ participants: [{ id: value, organization: value, role: value, project: value, traits: value }] }),
      (value) => ({ rivalry: [value] }), (value) => ({ rivalry: [{ between: value, value }] }), (value) => ({ rivalry: [{ between: [value, value], value: 0.5 }] }),
      (value) => ({ interventions: [value] }), (value) => ({ interventions: [{ week: 3, set: value, add: value }] }), (value) => ({ interventions: [{ meeting: value, lasts: value, title: value, set: { facilitation: value } }] }),
      (value) => ({ interventions: [{ week: 3, set: { 'organizations.*.supervisor': value }, add: { 'participants.*.motivationToTransfer': value } }] }), (value) => ({ form: { aims: value, membership: value, place: value, topics: value } }),
      (value) => ({ switchedOff: [value, value] }), (value) => ({ basis: { title: value } }), (value) => ({ parameters: { rivalry: value, meetings: value } }),
    ];
    fc.assert(fc.property(fc.constantFrom(...places), fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (place, value) => {
      const { problems } = resolveScenario({ ...plain(), ...place(value) });
      for (const problem of problems) expect(typeof describeProblem(problem)).toBe('string');
    }), { seed: 32, numRuns: 1500 });
  });

  test('not even names that mean something to JavaScript', () => {
    const hostile = '{"id":"a","title":"t","__proto__":{"polluted":1},"constructor":1,"parameters":{"__proto__":3,"constructor":4,"toString":1,"hasOwnProperty":2},'
      + '"organizations":[{"id":"constructor","type":"__proto__","sector":"prototype","participants":{"__proto__":2},"traits":{"__proto__":1}}],'
      + '"interventions":[{"week":1,"set":{"__proto__":1,"constructor":2,"organizations.__proto__.supervisor":"replaced"},"add":{"participants.__proto__.constructor":1,"participants.*.__proto__":1}}],'
      + '"switchedOff":["__proto__","constructor"],"basis":{"__proto__":"paper: x","constructor":"nothing"},"rivalry":[{"between":["__proto__","constructor"],"value":1}]}';
    const { scenario, problems } = resolveScenario(JSON.parse(hostile));
    expect(scenario).toBeNull();
    expect(paths(problems)).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'parameters.__proto__', 'parameters.constructor', 'parameters.toString', 'organizations.0.type', 'switchedOff.0', 'interventions.0.set.__proto__', 'interventions.0.set.constructor']));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('not even an organization that is called constructor, where that is its name', () => {
    expect(resolved({ ...mixedCommunity, organizations: [organization({ id: 'constructor' }) as never], participants: [] }).participants.map(({ id }) => id)).toEqual(['constructor-1', 'constructor-2', 'constructor-3', 'constructor-4']);
  });

  test('not even more people than there may be, in one organization or by role', () => {
    expect(withFields({ participants: { employee: 100_000, student: 100_000 } })[0]).toMatchObject({ path: 'participants', expected: 'at most 100000 participants' });
    expect(resolveScenario({ ...plain(), organizations: [organization({ participants: 100_000 })], participants: [] }).problems).toEqual([]);
  });

  test('not even ten thousand faults: the first two hundred are told', () => {
    const problems = faulty({ participants: Array.from({ length: 10_000 }, () => 7) });
    expect(problems.length).toBe(200);
  });
});
