/** Room for the state of a community: allocated once for each size and begun anew by every run, so that a sweep leaves no garbage. */
import { allocateScratch, allocateSeating, type Scratch, type Seating } from './community.ts';
import { createPairs, largestDense, type Pairs } from './pairs.ts';
import { allocateColumns, type Columns } from './state.ts';

export interface Room {
  readonly people: number;
  readonly organizations: number;
  readonly topics: number;
  readonly dense: boolean;
  readonly columns: Columns;
  readonly pairs: Pairs;
  readonly seating: Seating;
  readonly scratch: Scratch;
}

/** Rooms for more people are given back to the machine after a run. */
const mostPeopleKept = 1024;
let kept: Room | null = null;

/** Room for a community of this size, all empty: the one the run before left, where it fits, else a new one. */
export function takeRoom(people: number, organizations: number, topics: number, dense = people <= largestDense): Room {
  const room = kept;
  kept = null;
  if (room !== null && room.people === people && room.organizations === organizations && room.topics === topics && room.dense === dense) {
    empty(room);
    return room;
  }
  return allocateRoom(people, organizations, topics, dense);
}

/** Leaves a room for the next run; nobody may hold on to the community that lived in it. */
export function leaveRoom(room: Room): void {
  if (room.people <= mostPeopleKept) kept = room;
}

export function allocateRoom(people: number, organizations: number, topics: number, dense = people <= largestDense): Room {
  return { people, organizations, topics, dense, columns: allocateColumns(people, organizations, topics), pairs: createPairs(people, topics, dense), seating: allocateSeating(people, 2), scratch: allocateScratch(people, organizations, topics) };
}

function empty({ columns, pairs, seating, scratch }: Room): void {
  for (const column of Object.values(columns)) column.fill(0);
  for (const space of Object.values(scratch) as (Float64Array | Int32Array)[]) space.fill(0);
  // Whatever else stands in a record is written when it is begun.
  pairs.count = 0;
  pairs.slots.fill(0);
  seating.presentCount = 0;
  seating.tableCount = 0;
  for (const places of [seating.present, seating.tableStart, seating.placeOf, seating.pairStart, seating.pairAt]) places.fill(0);
  seating.tableOf.fill(-1);
}
