import { describe, expect, test } from 'vitest';
import { pictureWords } from '../../viewer/app/play/pictureWords.ts';
import type { Mark } from '../../viewer/scene/marks.ts';
import { measureBetween, personAt, takesPart } from '../../viewer/scene/reading.ts';
import { backdrop, sceneAt } from '../../viewer/scene/scene.ts';
import { createStage, heightFor, radiusOf } from '../../viewer/scene/stage.ts';
import { momentAt, positionOfMeeting } from '../../viewer/scene/timeline.ts';
import { speechIn } from '../../viewer/words/speak.ts';
import { playedRun } from './playedRun.ts';

const words = pictureWords(speechIn('nl'));
const communities = ['defaultCommunity', 'duurzaamheidsfabriek', 'talentInnovatiePool', 'entrance', 'sharehouse', 'fourRivals', 'twoCamps', 'oneEnthusiast'];

/** Every number of a mark, for looking at them all. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('eight communities, each before the first meeting, at the first, at the sixth and at the end', () => {
  for (const id of communities) {
    test(`${id}: everybody has one place, as near the centre as they find the climate positive, and the mean circle lies at the mean`, () => {
      const history = playedRun(id);
      const { run, table, timeline } = history;
      const course = run.course!;
      const stage = createStage(table, 880, heightFor(880, table.organizations.length, 560), history.highestMean);
      const last = timeline.beats;
      for (const position of [0, positionOfMeeting(timeline, 1), positionOfMeeting(timeline, Math.min(6, timeline.meetings)), last]) {
        const { week, shownWeek } = momentAt(timeline, position);
        const marks = [...backdrop(history, stage, words), ...sceneAt(history, stage, position, { ties: 3, episodes: true, waves: 2, still: false, focus: null, words })];
        const of = (role: string): Mark[] => marks.filter((mark) => mark.role === role);
        expect(marks.flatMap(numbersOf).filter((value) => !Number.isFinite(value)), `${position}`).toEqual([]);
        const there = table.order.filter((who) => takesPart(course, who, week));
        expect(of('seat').map((mark) => mark.of).toSorted((a, b) => a! - b!), `${position}`).toEqual(there.toSorted((a, b) => a - b));
        for (const seat of of('seat')) {
          const distance = seat.kind === 'circle' ? Math.hypot(seat.x - stage.x, seat.y - stage.y) : Number.NaN;
          // At these moments a week is just over, so nobody is on the way from one place to the next.
          expect(distance, `${position} ${seat.of}`).toBeCloseTo(radiusOf(stage, personAt(course, 'climatePerception', seat.of!, shownWeek)), 3);
        }
        const [mean] = of('mean');
        expect(mean?.kind === 'circle' && mean.r, `${position}`).toBeCloseTo(radiusOf(stage, measureBetween(run, 'climate.strength', week)), 6);
      }
    });
  }
});
