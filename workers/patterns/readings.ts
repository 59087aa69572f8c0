/** What a researcher reads off the data of one community: scale scores of people, means of the community, ratings and registers. */
import { scales, type FieldStudy, type Scenario } from '../../engine/index.ts';
import type { SurveyScale, Variable } from '../../scenarios/patterns/target.ts';

/** The data of one community and the design it came from. */
export interface CommunityData {
  readonly study: FieldStudy;
  readonly scenario: Scenario;
}

/** Items of a scale in the data. */
export function itemsOf({ study, scenario }: CommunityData, scale: SurveyScale | 'transfer' | 'product'): number {
  if (scale === 'transfer' || scale === 'product') return study.product.length;
  const declared = scales[scale];
  return 'items' in declared ? declared.items : scenario.parameters['itemsPerScale']!;
}

export function surveyOf({ study }: CommunityData, wave: string): FieldStudy['surveys'][number] | undefined {
  return study.surveys.find(({ id }) => id === wave);
}

/** Answers to a scale at a wave, by person and item; none when it was not asked. */
export function answersOf(data: CommunityData, scale: SurveyScale, wave: string): Float64Array {
  return surveyOf(data, wave)?.answers[scale] ?? new Float64Array(0);
}

/** Mean over the items of each row; NaN where one is missing. */
export function scores(answers: Float64Array, items: number): Float64Array {
  return Float64Array.from({ length: answers.length / items }, (_, row) => {
    let sum = 0;
    for (let item = 0; item < items; item++) sum += answers[row * items + item]!;
    return sum / items;
  });
}

export function scoresOf(data: CommunityData, scale: SurveyScale, wave: string): Float64Array {
  return scores(answersOf(data, scale, wave), itemsOf(data, scale));
}

/** Mean of what is there; NaN when nothing is. */
export function meanOf(values: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let k = 0; k < values.length; k++) if (!Number.isNaN(values[k]!)) [sum, count] = [sum + values[k]!, count + 1];
  return sum / count;
}

/** Sample SD of what is there; NaN with fewer than two. */
export function spreadOf(values: ArrayLike<number>): number {
  const centre = meanOf(values);
  let [sum, count] = [0, 0];
  for (let k = 0; k < values.length; k++) if (!Number.isNaN(values[k]!)) [sum, count] = [sum + (values[k]! - centre) ** 2, count + 1];
  return count < 2 ? NaN : Math.sqrt(sum / (count - 1));
}

/** A variable of each person. */
export function personal(data: CommunityData, variable: Variable): Float64Array {
  if ('scale' in variable) return scoresOf(data, variable.scale, variable.at);
  if ('rated' in variable && variable.rated === 'transferAfterMiddle') return scores(data.study.transfer, itemsOf(data, 'transfer'));
  throw new Error(`${JSON.stringify(variable)}: is of a community; expected a variable of people.`);
}

/** A variable of the community: the mean of a scale, a rating, or what is on record. */
export function communal(data: CommunityData, variable: Variable): number {
  if ('scale' in variable) return meanOf(scoresOf(data, variable.scale, variable.at));
  if ('rated' in variable) return variable.rated === 'product' ? meanOf(data.study.product) : meanOf(personal(data, variable));
  if (variable.register === 'continuation') return data.study.continuation;
  return variable.register === 'diversity' ? diversity(data) : rivalry(data);
}

/** Answers from which the reliability of a variable is computed, and their number of items; none for registers. */
export function itemsBehind(data: CommunityData, variable: Variable): readonly [Float64Array, number] {
  if ('scale' in variable) return [answersOf(data, variable.scale, variable.at), itemsOf(data, variable.scale)];
  if ('rated' in variable) return variable.rated === 'product' ? [data.study.product, itemsOf(data, 'product')] : [data.study.transfer, itemsOf(data, 'transfer')];
  return [new Float64Array(0), 1];
}

/** Who was the same person at both waves. */
export function samePeople(data: CommunityData, first: string, second: string): (person: number) => boolean {
  const [before, after] = [surveyOf(data, first)?.generation, surveyOf(data, second)?.generation];
  return (person) => before?.[person] === after?.[person];
}

/** Blau index of kind and sector of organization over members: the chance that two members differ. */
function diversity({ scenario }: CommunityData): number {
  const counts = new Map<string, number>();
  for (const { organization } of scenario.participants) {
    const { type, sector } = scenario.organizations[organization]!;
    counts.set(`${type} ${sector}`, (counts.get(`${type} ${sector}`) ?? 0) + 1);
  }
  const people = scenario.participants.length;
  return 1 - [...counts.values()].reduce((sum, count) => sum + (count / people) ** 2, 0);
}

/** Mean rivalry over pairs of organizations. */
function rivalry({ scenario }: CommunityData): number {
  const count = scenario.organizations.length;
  return scenario.rivalry.reduce((sum, value, at) => sum + (Math.floor(at / count) === at % count ? 0 : value), 0) / (count * (count - 1));
}
