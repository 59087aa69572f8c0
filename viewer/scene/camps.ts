/** Whether disagreement runs along the lines of organizations, beyond what small organizations show by chance. */
import type { History } from './history.ts';
import { measureAt, personAt, takesPart } from './reading.ts';

export type Camps =
  | { readonly kind: 'none' }
  /** Letters of the organizations that see the climate as more, and as less, positive. */
  | { readonly kind: 'two'; readonly positive: readonly string[]; readonly negative: readonly string[] }
  | { readonly kind: 'one'; readonly letter: string; readonly sees: 'more' | 'less' };

/** Below this standard deviation there is too little disagreement to divide. */
const noticeableSpread = 0.06;
const mostlyBetween = 0.5;

/** Share of disagreement between organizations that chance alone would give. */
export function campsByChance(people: number, organizations: number): number {
  return people > 1 ? (organizations - 1) / (people - 1) : Number.NaN;
}

export function campsAt(history: History, week: number): Camps {
  const { run, table } = history;
  const share = measureAt(run, 'climate.camps', week);
  const spread = measureAt(run, 'climate.spread', week);
  const chance = campsByChance(table.order.length, table.organizations.length);
  const beyondChance = (share - chance) / (1 - chance);
  if (run.course === null || !(share > mostlyBetween) || !(spread > noticeableSpread) || !(beyondChance > mostlyBetween)) return { kind: 'none' };
  const { course } = run;
  const means = table.organizations
    .map(({ letter, people }) => {
      const present = people.filter((who) => takesPart(course, who, week));
      return { letter, mean: present.reduce((sum, who) => sum + personAt(course, 'climatePerception', who, week), 0) / present.length };
    })
    .filter(({ mean }) => !Number.isNaN(mean))
    .toSorted((a, b) => a.mean - b.mean);
  if (means.length < 2) return { kind: 'none' };
  let split = 1;
  for (let at = 2; at < means.length; at++) {
    if (means[at]!.mean - means[at - 1]!.mean > means[split]!.mean - means[split - 1]!.mean) split = at;
  }
  const negative = means.slice(0, split).map(({ letter }) => letter);
  const positive = means.slice(split).map(({ letter }) => letter);
  if (means.length > 2 && negative.length === 1) return { kind: 'one', letter: negative[0]!, sees: 'less' };
  if (means.length > 2 && positive.length === 1) return { kind: 'one', letter: positive[0]!, sees: 'more' };
  return { kind: 'two', positive: positive.toSorted(), negative: negative.toSorted() };
}
