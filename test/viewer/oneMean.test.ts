import { expect, test } from 'vitest';
import { agreementTable } from '../../viewer/charts/agreementGauge.tsx';
import { planeTable, trailOf } from '../../viewer/charts/plane.tsx';
import { stackDots, stripTable } from '../../viewer/charts/strip.tsx';
import { timelineTable } from '../../viewer/charts/timelineLanes.tsx';
import { captionAt } from '../../viewer/scene/caption.ts';
import { positionOfMeeting } from '../../viewer/scene/timeline.ts';
import { speechIn } from '../../viewer/words/speak.ts';
import { playedRun } from './playedRun.ts';

const speech = speechIn('en');

test.each(['defaultCommunity', 'fourRivals', 'twoCamps', 'sharehouse'])('strip, plane, timeline, table and caption of %s give one mean and one standard deviation', (id) => {
  const history = playedRun(id);
  for (const meeting of [1, 6, 12]) {
    const week = history.run.meetingWeeks[meeting - 1]!;
    const { mean, spread } = captionAt(history, positionOfMeeting(history.timeline, meeting));
    const [written, deviation] = [speech.number(mean), speech.number(spread)];
    const strip = stripTable(history, week, speech);
    expect(strip.rows[0]![2]).toBe(written);
    expect(strip.rows[1]![2]).toBe(deviation);
    expect(planeTable(history, week, speech).rows.at(-1)).toEqual([String(week), written, deviation]);
    expect(trailOf(history, week).at(-1)).toMatchObject({ week, mean, spread });
    expect(timelineTable(history, speech).rows[meeting - 1]!.slice(2, 4)).toEqual([written, deviation]);
    expect(agreementTable(history, week, speech).rows[3]![1]).toBe(deviation);
  }
});

test('the mean of the engine is that of the dots, as long as nobody has left', () => {
  const history = playedRun('defaultCommunity');
  const climates = [...history.run.course!.participants.climatePerception.subarray(0, 24)];
  expect(climates.reduce((sum, value) => sum + value, 0) / 24).toBeCloseTo(history.run.measures['climate.strength']![0]!, 5);
});

test('dots of the strip keep their exact place and do not overlap', () => {
  const dots = stackDots(
    Array.from({ length: 40 }, (_, who) => ({ who, climate: ((who * 37) % 41) / 41 })),
    9,
  );
  for (const { who, climate } of dots) expect(climate).toBe(((who * 37) % 41) / 41);
  const overlapping = dots.flatMap((a, at) => dots.slice(at + 1).filter((b) => a.level === b.level && Math.abs(a.climate - b.climate) * 348 < 9 - 1e-9));
  expect(overlapping).toEqual([]);
});
