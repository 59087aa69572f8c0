/** What has grown since the start, of organizations and of people, worked out once a look for all measures that read it. */
import type { Community } from '../community.ts';
import { readingsOf, type Look } from './look.ts';

export interface Growths {
  /** Number of the look at which they were worked out. */
  read: number;
  /** Rise of practice, by organization, mean over topics. */
  readonly practice: Float64Array;
  /** The organizations in order, those with rivals, and the rivals of each. */
  readonly organizations: Int32Array;
  readonly competing: Int32Array;
  readonly rivalsOf: readonly Int32Array[];
  readonly knowledgeInstitutions: Int32Array;
  /** Working space, one place a person. */
  readonly level: Float64Array;
}

function makeRoom({ scenario, organizations, rivalry, people }: Community): Growths {
  const all = Int32Array.from({ length: organizations }, (_, o) => o);
  const rivalsOf = Array.from(all, (o) => all.filter((other) => rivalry[o * organizations + other]! > 0));
  return {
    read: -1, practice: new Float64Array(organizations), organizations: all, rivalsOf, competing: all.filter((o) => rivalsOf[o]!.length > 0),
    knowledgeInstitutions: all.filter((o) => scenario.organizations[o]!.type === 'knowledge'), level: new Float64Array(people),
  };
}

/** The growths as they are now. */
export function growthsOf(look: Look): Growths {
  const { community } = look;
  const growths = readingsOf(look, makeRoom);
  if (growths.read === look.number) return growths;
  for (let o = 0; o < community.organizations; o++) growths.practice[o] = growth(community.organizationPractice, community.practiceStart, o, community.topics);
  growths.read = look.number;
  return growths;
}

/** Rise of one row of a table by topic, mean over topics. */
export function growth(now: Float64Array, before: Float64Array, row: number, topics: number): number {
  let sum = 0;
  for (let at = row * topics; at < (row + 1) * topics; at++) sum += now[at]! - before[at]!;
  return sum / topics;
}
