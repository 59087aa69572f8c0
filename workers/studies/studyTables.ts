/** The data of a study as a fieldworker would have them: long (a row per person and wave), wide (a row per person), and what every column means. */
import { scales as declaredScales } from '../../engine/index.ts';
import type { Cell } from '../tables/csv.ts';
import type { Table } from '../tables/runTables.ts';
import type { CommunityAnswers, ScaleAnswers } from './fillIn.ts';
import type { Study, StudyScale } from './study.ts';

export const itemNames = ({ id, items }: Pick<StudyScale, 'id' | 'items'>): readonly string[] => Array.from({ length: items }, (_, item) => `${id}${item + 1}`);

/** What a scale asks about, in words. */
export const meaningOfScale = (id: StudyScale['id']): string => (id === 'transfer' ? 'use at work of what was learned, over the last twelve weeks' : declaredScales[id].meaning);

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** Names of a community, of an organization in it and of a person in it; whoever followed another in a seat has a name of their own. */
export function namesIn({ number, organizationOf }: CommunityAnswers): { readonly community: string; readonly organization: (seat: number) => string; readonly person: (seat: number, generation: number) => string } {
  const community = `c${digits(number + 1, 3)}`;
  return {
    community,
    organization: (seat) => `${community}o${digits(organizationOf[seat]! + 1, 2)}`,
    person: (seat, generation) => `${community}p${digits(seat + 1, 2)}${generation === 0 ? '' : `n${generation}`}`,
  };
}

const consents = ({ people }: Study, { order }: CommunityAnswers, seat: number): boolean => people === null || order[seat]! < people;
const isThere = (answers: ScaleAnswers, seat: number): boolean => !Number.isNaN(answers.scores[seat]!);
const cellsOf = ({ items, scores }: ScaleAnswers, count: number, seat: number): readonly number[] => [...items.subarray(seat * count, (seat + 1) * count), scores[seat]!];

export function longTable(study: Study, data: readonly CommunityAnswers[]): Table {
  const rows: Cell[][] = [];
  for (const community of data) {
    const names = namesIn(community);
    for (let seat = 0; seat < community.seats; seat++) {
      if (!consents(study, community, seat)) continue;
      community.waves.forEach(({ week, time, generation, scales }, wave) => {
        if (!study.scales.some(({ id }) => isThere(scales[id]!, seat))) return;
        rows.push([names.community, ...groupCell(study, community), names.organization(seat), names.person(seat, generation[seat]!), wave + 1, week, time, ...study.scales.flatMap(({ id, items }) => cellsOf(scales[id]!, items, seat))]);
      });
    }
  }
  return { columns: [...identityColumns(study), 'wave', 'week', 'time', ...study.scales.flatMap((scale) => [...itemNames(scale), scale.id])], length: rows.length, row: (at) => rows[at]! };
}

export function wideTable(study: Study, data: readonly CommunityAnswers[]): Table {
  const rows: Cell[][] = [];
  for (const community of data) {
    const names = namesIn(community);
    for (let seat = 0; seat < community.seats; seat++) {
      if (!consents(study, community, seat)) continue;
      for (const generation of new Set(community.waves.map((wave) => wave.generation[seat]!))) {
        const cells = community.waves.flatMap((wave, number) =>
          study.scales.filter(({ waves }) => waves.includes(number + 1)).flatMap(({ id, items }) => (wave.generation[seat] === generation ? cellsOf(wave.scales[id]!, items, seat) : Array.from({ length: items + 1 }, () => NaN))),
        );
        if (cells.some((cell) => !Number.isNaN(cell))) rows.push([names.community, ...groupCell(study, community), names.organization(seat), names.person(seat, generation), ...cells]);
      }
    }
  }
  return { columns: [...identityColumns(study), ...wideColumns(study).map(([name]) => name)], length: rows.length, row: (at) => rows[at]! };
}

const identityColumns = ({ groups }: Study): readonly string[] => ['community', ...(groups.length === 0 ? [] : ['group']), 'organization', 'person'];
const groupCell = ({ groups }: Study, { group }: CommunityAnswers): readonly string[] => (groups.length === 0 ? [] : [groups[group]!.name]);

/** Columns of the wide table: of each wave the items and mean of each scale asked in it. */
const wideColumns = (study: Study): readonly (readonly [name: string, wave: number, scale: StudyScale, isItem: boolean])[] =>
  study.waves.flatMap((_, wave) => study.scales.filter(({ waves }) => waves.includes(wave + 1)).flatMap((scale) => [...itemNames(scale), scale.id].map((name) => [`${name}_w${wave + 1}`, wave + 1, scale, name !== scale.id] as const)));

/** A row per column of both tables. */
export function studyCodebook(study: Study): Table {
  const rows: Cell[][] = [];
  const add = (file: string, column: string, meaning: string, unit: string, low: number | null = null, high: number | null = null, undefinedWhen = ''): void => void rows.push([file, column, meaning, unit, low, high, undefinedWhen]);
  const identity = (file: string): void => {
    add(file, 'community', 'community', 'id');
    if (study.groups.length > 0) add(file, 'group', `group of communities: ${study.groups.map(({ name }) => name).join(' or ')}`, 'category');
    add(file, 'organization', 'organization the person comes from, within the community', 'id');
    add(file, 'person', 'person; n1 behind it marks who came later in the place of another', 'id');
  };
  const scaleColumn = (file: string, column: string, scale: StudyScale, isItem: boolean, wave: string): void =>
    add(file, column, `${isItem ? 'answer to an item of' : 'mean of the items of'} ${scale.id} (${meaningOfScale(scale.id)}), ${wave}${scale.lag > 0 ? `, asked ${scale.lag} weeks after it` : ''}; filled in by ${scale.source}; reliability aimed at ${scale.reliability}`, isItem ? 'answer' : `1-${scale.options}`, 1, scale.options, 'not asked, not answered, or cannot tell');
  identity('long.csv');
  add('long.csv', 'wave', `wave: ${study.waves.map((moment, k) => `${k + 1} ${moment}`).join(', ')}`, 'number', 1, study.waves.length);
  add('long.csv', 'week', 'week of the community in which the wave is held', 'week', 0);
  add('long.csv', 'time', 'years (of 52 weeks) since the first wave of this community', 'year', 0);
  for (const scale of study.scales) for (const name of [...itemNames(scale), scale.id]) scaleColumn('long.csv', name, scale, name !== scale.id, 'in this wave');
  identity('wide.csv');
  for (const [name, wave, scale, isItem] of wideColumns(study)) scaleColumn('wide.csv', name, scale, isItem, `wave ${wave}`);
  return { columns: ['file', 'column', 'meaning', 'unit', 'lowest', 'highest', 'NA when'], length: rows.length, row: (at) => rows[at]! };
}
