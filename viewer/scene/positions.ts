/** Where everybody sits at a moment: at a fixed angle, the nearer the centre the more positive they find the climate. */
import type { Course } from '../../engine/index.ts';
import { personBetween, takesPart } from './reading.ts';
import { pointAt, radiusOf, type Stage } from './stage.ts';
import type { Table } from './table.ts';

/** Where everybody is at a moment; arrays by index of the participant. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly climate: Float64Array;
  /** 1 for those who have left, and for those not yet there. */
  readonly gone: Uint8Array;
  /** 1 for those who miss the meeting being shown. */
  readonly absent: Uint8Array;
}

export function positionsAt(table: Table, course: Course, stage: Stage, week: number, meetingWeek: number | null): Positions {
  const count = table.people.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const climate = new Float64Array(count);
  const gone = new Uint8Array(count);
  const absent = new Uint8Array(count);
  const attended = course.participants.attended;
  for (let who = 0; who < count; who++) {
    gone[who] = takesPart(course, who, week) ? 0 : 1;
    absent[who] = meetingWeek !== null && attended[meetingWeek * count + who] === 0 ? 1 : 0;
    const perceived = personBetween(course, 'climatePerception', who, week);
    climate[who] = perceived;
    const point = pointAt(stage, stage.angles[who]!, gone[who] === 1 ? stage.outer : radiusOf(stage, perceived));
    x[who] = point.x;
    y[who] = point.y;
  }
  return { x, y, climate, gone, absent };
}
