import { describe, expect, test } from 'vitest';
import { resolveScenario, simulate } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { pictureWords } from '../../viewer/app/play/pictureWords.ts';
import { answers, notAsked } from '../../viewer/scene/episodes.ts';
import { createHistory, type History } from '../../viewer/scene/history.ts';
import type { Mark } from '../../viewer/scene/marks.ts';
import { backdrop, sceneAt, type SceneOptions } from '../../viewer/scene/scene.ts';
import { createStage, heightFor, type Stage } from '../../viewer/scene/stage.ts';
import { positionOfMeeting } from '../../viewer/scene/timeline.ts';
import { shelfAt } from '../../viewer/scene/workplaces.ts';
import { speechIn } from '../../viewer/words/speak.ts';
import { boundsOf } from './markBounds.ts';
import { playedRun, withClimate } from './playedRun.ts';

const options: SceneOptions = {
  ties: 3,
  episodes: true,
  waves: 2,
  still: false,
  focus: null,
  words: pictureWords(speechIn('en')),
};

function stageFor(history: History, width = 880, height = 560): Stage {
  return createStage(history.table, width, heightFor(width, history.table.organizations.length, height), history.highestMean);
}

function marksOf(marks: readonly Mark[], role: string): Mark[] {
  return marks.filter((mark) => mark.role === role);
}

function seatRadii(history: History, position: number): Map<number, number> {
  const stage = stageFor(history);
  const seats = marksOf(sceneAt(history, stage, position, options), 'seat');
  return new Map(seats.map((seat) => (seat.kind === 'circle' ? [seat.of!, Math.hypot(seat.x - stage.x, seat.y - stage.y)] : [-1, 0])));
}

describe('the ring', () => {
  test('is a circle when everybody sees the climate alike', () => {
    const history = withClimate(playedRun('defaultCommunity'), () => 0.62);
    const radii = [...seatRadii(history, positionOfMeeting(history.timeline, 7)).values()];
    expect(radii).toHaveLength(24);
    for (const radius of radii) expect(radius).toBeCloseTo(radii[0]!, 3);
    // The mean circle runs through all of them, and the band has no width to speak of.
    const stage = stageFor(history);
    const marks = sceneAt(history, stage, positionOfMeeting(history.timeline, 7), options);
    const [mean] = marksOf(marks, 'mean');
    const [band] = marksOf(marks, 'band');
    expect(mean?.kind === 'circle' && mean.r).toBeCloseTo(radii[0]!, 3);
    expect(band?.width).toBe(1);
  });

  test('puts whoever finds the climate more positive nearer the centre', () => {
    const history = withClimate(playedRun('defaultCommunity'), (who) => 0.2 + 0.025 * who);
    const radii = seatRadii(history, 3);
    for (let who = 1; who < 24; who++) expect(radii.get(who)!).toBeLessThan(radii.get(who - 1)!);
  });

  test('is the same whenever the same moment is asked for', () => {
    const history = playedRun('fourRivals');
    const stage = stageFor(history);
    const first = JSON.stringify(sceneAt(history, stage, 7.3, options));
    sceneAt(history, stage, 2.1, options);
    expect(JSON.stringify(sceneAt(history, stage, 7.3, options))).toBe(first);
  });

  test('leaves a seat empty for whoever has left, and dashes the absent', () => {
    const history = playedRun('defaultCommunity');
    const course = history.run.course!;
    const last = (course.weeks - 1) * 24;
    const left = Array.from({ length: 24 }, (_, who) => who).filter((who) => course.participants.present[last + who] !== 1);
    expect(left.length).toBeGreaterThan(0);
    const marks = sceneAt(history, stageFor(history), history.timeline.beats, options);
    expect(marksOf(marks, 'seat')).toHaveLength(24 - left.length);
    expect(marksOf(marks, 'empty').map(({ of }) => of).toSorted((a, b) => a! - b!)).toEqual(left);
  });
});

describe('the rim', () => {
  test('draws a longer bar for more support, and keeps the tick where it began', () => {
    const history = playedRun('supervisorsDriftAway');
    const course = history.run.course!;
    const stage = stageFor(history);
    const barsAt = (week: number): Map<number, number> => {
      const segment = history.timeline.segments.find(({ toWeek }) => toWeek >= week)!;
      const marks = sceneAt(history, stage, segment.end, options);
      return new Map(marksOf(marks, 'supportBar').map((bar) => [bar.of!, bar.kind === 'rectangle' ? bar.w : Number.NaN]));
    };
    const [early, late] = [barsAt(0), barsAt(history.timeline.lastWeek)];
    for (const [position, { index }] of history.table.organizations.entries()) {
      const support = (week: number): number => course.organizations.supervisorSupport[week * 6 + index]!;
      const first = history.timeline.segments[0]!.toWeek;
      expect(Math.sign(late.get(position)! - early.get(position)!)).toBe(Math.sign(support(history.timeline.lastWeek) - support(first)));
    }
    const ticks = (position: number): string => JSON.stringify(marksOf(sceneAt(history, stage, position, options), 'supportStart'));
    expect(ticks(1)).toBe(ticks(history.timeline.beats));
  });

  test('counts every try at work on a shelf exactly once', () => {
    const history = playedRun('defaultCommunity');
    const course = history.run.course!;
    for (const { index } of history.table.organizations) {
      for (let week = 0; week < course.weeks; week += 7) {
        const { used, notTakenUp, lost, tries } = shelfAt(course, index, week);
        expect(used + notTakenUp + lost).toBe(tries);
        for (const count of [used, notTakenUp, lost]) expect(count).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('has a zigzag between each two rivals who sit side by side, and none without rivals', () => {
    const zigzags = (id: string): number => marksOf(backdrop(playedRun(id), stageFor(playedRun(id)), options.words), 'rivalry').length;
    expect(zigzags('fourRivals')).toBe(4);
    expect(zigzags('professionalLearningCommunity')).toBe(0);
  });

  test('tells organizations apart by letter, and by shape or hue', () => {
    for (const id of ['defaultCommunity', 'sharehouse']) {
      const { organizations } = playedRun(id).table;
      expect(new Set(organizations.map(({ letter }) => letter)).size).toBe(organizations.length);
    }
    const { organizations } = playedRun('defaultCommunity').table;
    expect(new Set(organizations.map(({ hue }) => hue)).size).toBe(6);
    expect(new Set(organizations.map(({ shape }) => shape)).size).toBe(6);
  });
});

describe('questions', () => {
  test('are shown at most three at a time, answered and unasked each', () => {
    const history = playedRun('defaultCommunity');
    const stage = stageFor(history);
    for (let position = 0; position < history.timeline.beats; position += 0.07) {
      const marks = sceneAt(history, stage, position, options);
      const shown = (kinds: readonly string[]): number => marks.filter(({ role }) => role !== undefined && kinds.includes(role)).length;
      expect(shown(answers) + marksOf(marks, 'question').length).toBeLessThanOrEqual(3);
      expect(shown(notAsked)).toBeLessThanOrEqual(3);
    }
  });

  test('keep their signs apart', () => {
    const history = playedRun('defaultCommunity');
    const stage = stageFor(history);
    let close = 0;
    let pairs = 0;
    for (let meeting = 1; meeting <= 12; meeting++) {
      const signs = sceneAt(history, stage, positionOfMeeting(history.timeline, meeting), options).filter((mark) => answers.some((answer) => answer === mark.role));
      for (const [at, a] of signs.entries()) {
        for (const b of signs.slice(at + 1)) {
          if (!('x' in a) || !('x' in b)) continue;
          pairs++;
          if (Math.hypot(a.x - b.x, a.y - b.y) < 16) close++;
        }
      }
    }
    expect(pairs).toBeGreaterThan(20);
    expect(close).toBe(0);
  });

  test('stand for the whole meeting: the kinds shown over a run are in the proportion in which they happened', () => {
    const history = playedRun('defaultCommunity');
    const shown = history.episodes.flatMap((episodes) => episodes.filter(({ kind }) => answers.some((answer) => answer === kind)).slice(0, 6));
    const happened = (kind: string): number => [...history.run.meetingWeeks].reduce((sum, week) => sum + history.run.measures[`exchange.${kind}`]![week]!, 0);
    const all = happened('asks');
    for (const kind of answers) {
      const share = shown.filter((episode) => episode.kind === kind).length / shown.length;
      expect(Math.abs(share - happened(kind) / all), kind).toBeLessThan(0.06);
    }
  });

  test('each have a sign of their own', () => {
    const history = playedRun('fourRivals');
    const seen = new Map<string, string>();
    for (let position = 0; position < history.timeline.beats; position += 0.05) {
      const marks = sceneAt(history, stageFor(history), position, { ...options, waves: 4 });
      marks.forEach((mark, at) => {
        const text = marks[at + 1];
        if ([...answers, ...notAsked].some((kind) => kind === mark.role) && text?.kind === 'text') seen.set(mark.role!, text.text);
      });
    }
    expect(new Set(seen.values()).size).toBe(seen.size);
    for (const kind of ['helped', 'declined', 'heldBack', 'sawNoPoint']) expect([...seen.keys()]).toContain(kind);
  });
});

describe('trust ties', () => {
  test('are none, one or three of each person, or all', () => {
    const history = playedRun('defaultCommunity');
    const count = (choice: SceneOptions['ties']): number => history.ties(12, choice).length;
    expect(count(0)).toBe(0);
    expect(count(1)).toBeLessThanOrEqual(24);
    expect(count(3)).toBeGreaterThan(count(1));
    expect(count(3)).toBeLessThanOrEqual(72);
  });

  test('taper towards the person who trusts less', () => {
    const history = playedRun('defaultCommunity');
    const tie = history.ties(12, 3).find(({ ab, ba }) => Math.abs(ab - ba) > 0.1)!;
    const chord = marksOf(sceneAt(history, stageFor(history), positionOfMeeting(history.timeline, 12) + 0.3, options), 'tie')[history.ties(12, 3).indexOf(tie)];
    const taper = chord?.kind === 'taper' ? chord.w1 - chord.w2 : Number.NaN;
    expect(Math.sign(taper)).toBe(Math.sign(tie.ab - tie.ba));
  });
});

describe('no mark reaches outside the stage', () => {
  const sizes = [
    [880, 558],
    [1400, 890],
    [292, 400],
    [640, 420],
  ] as const;
  // A thousand people have dots of their own; the rest is drawn in full.
  test.each(Object.keys(scenarios).filter((id) => id !== 'virtualCommunity'))('%s', (id) => {
    const history = playedRun(id);
    const outside: string[] = [];
    for (const [width, height] of sizes) {
      const stage = stageFor(history, width, height);
      for (const position of [0, positionOfMeeting(history.timeline, 1), positionOfMeeting(history.timeline, 6) - 0.5, positionOfMeeting(history.timeline, 6) + 0.4, history.timeline.beats]) {
        for (const mark of [...backdrop(history, stage, options.words), ...sceneAt(history, stage, position, options)]) {
          const { left, top, right, bottom } = boundsOf(mark);
          if (left >= -0.5 && top >= -0.5 && right <= width + 0.5 && bottom <= stage.height + 0.5) continue;
          outside.push(`${mark.kind} ${mark.role ?? ''} ${mark.kind === 'text' ? mark.text : ''} at ${width}x${stage.height}: ${left} ${top} ${right} ${bottom}`);
        }
      }
    }
    expect(outside).toEqual([]);
  });
});

describe('what happens at a meeting besides questions', () => {
  const loudRun = (id: string): History => {
    const input = scenarios[id]!;
    const { scenario } = resolveScenario({ ...input, parameters: { ...input.parameters, rivalry: 1, leakHazard: 0.6, coCreationRate: 0.2 } });
    return createHistory(simulate(scenario!, { seed: 2, record: 'events' }), scenario!);
  };
  const [open, loud] = [loudRun('defaultCommunity'), loudRun('fourRivals')];
  const marksAt = (history: History, meeting: number, progress: number): Mark[] => {
    const segment = history.timeline.segments.find((each) => each.kind === 'meeting' && each.meeting === meeting)!;
    return sceneAt(history, stageFor(history), segment.start + progress * (segment.end - segment.start), options);
  };

  test('is drawn at the meeting where it happened: lectures first, what was made and what leaked later', () => {
    for (const [kind, role, progress, history] of [['lecture', 'lecture', 0.1, open], ['coCreated', 'star', 0.8, open], ['leaked', 'leaked', 0.8, loud]] as const) {
      const withIt = history.happenings.findIndex((meeting) => meeting.some((each) => each.kind === kind));
      expect(withIt, kind).toBeGreaterThanOrEqual(0);
      expect(marksOf(marksAt(history, withIt + 1, progress), role).length, kind).toBeGreaterThan(0);
      const without = history.happenings.findIndex((meeting) => meeting.every((each) => each.kind !== kind));
      expect(without < 0 ? [] : marksOf(marksAt(history, without + 1, progress), role), kind).toEqual([]);
    }
  });

  test('and whoever is singled out shows whom their organization competes with, and how much', () => {
    const rivals = loud.table.organizations.findIndex((organization) => organization.rivals.length > 0);
    const focus = loud.table.organizations[rivals]!.people[0]!;
    const marks = sceneAt(loud, stageFor(loud), 3, { ...options, focus });
    expect(marksOf(marks, 'rivalValue').map(({ of }) => of)).toEqual(loud.table.organizations[rivals]!.rivals.map((rival) => rival.with));
    expect(marksOf(sceneAt(loud, stageFor(loud), 3, options), 'rivalValue')).toEqual([]);
  });
});
