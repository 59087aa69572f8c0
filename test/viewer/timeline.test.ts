import { expect, test } from 'vitest';
import { createTimeline, momentAt, positionOfMeeting, positionOfWeek, stepMeeting, stepWeek } from '../../viewer/scene/timeline.ts';

const weeks = (count: number): Int32Array => Int32Array.from({ length: count }, (_, week) => week);
const monthly = createTimeline({ weeks: weeks(102), meetingWeeks: Int32Array.from({ length: 12 }, (_, meeting) => 5 + 4 * meeting) });
const weekly = createTimeline({ weeks: weeks(60), meetingWeeks: Int32Array.from({ length: 6 }, (_, meeting) => meeting + 1) });

test.each([
  ['monthly', monthly],
  ['weekly', weekly],
])('time never runs back while a %s community is played', (_, timeline) => {
  const passed = Array.from({ length: Math.floor(timeline.beats * 100) }, (_, step) => momentAt(timeline, step / 100).week);
  expect(passed).toEqual(passed.toSorted((a, b) => a - b));
  expect(momentAt(timeline, timeline.beats).week).toBe(timeline.lastWeek);
});

test('every week can be reached, and is the week that is shown there', () => {
  for (let week = 0; week <= 101; week++) expect(momentAt(monthly, positionOfWeek(monthly, week)).shownWeek).toBe(week);
});

test('stepping by week visits every week once, forwards and backwards', () => {
  const forwards: number[] = [];
  for (let position = 0; position < monthly.beats; ) {
    position = stepWeek(monthly, position, 1);
    forwards.push(momentAt(monthly, position).shownWeek);
  }
  expect(forwards).toEqual(Array.from({ length: 101 }, (_, week) => week + 1));
  const backwards: number[] = [];
  for (let position = monthly.beats; backwards.length < 101; ) {
    position = stepWeek(monthly, position, -1);
    backwards.push(momentAt(monthly, position).shownWeek);
  }
  expect(backwards).toEqual(Array.from({ length: 101 }, (_, week) => 100 - week));
});

test('stepping by meeting visits the start, every meeting and the end', () => {
  const stops: number[] = [];
  for (let position = 0; position < monthly.beats; ) {
    position = stepMeeting(monthly, position, 1);
    stops.push(momentAt(monthly, position).meeting);
  }
  expect(stops).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12]);
  expect(stepMeeting(monthly, positionOfMeeting(monthly, 1), -1)).toBe(0);
});

test('what a meeting changes has happened where it is shown', () => {
  for (let meeting = 1; meeting <= 12; meeting++) {
    const moment = momentAt(monthly, positionOfMeeting(monthly, meeting));
    expect(moment).toMatchObject({ meeting, shownWeek: 1 + 4 * meeting });
    expect(moment.segment.kind).toBe('meeting');
  }
});
