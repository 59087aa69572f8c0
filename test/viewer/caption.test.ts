import { expect, test } from 'vitest';
import { campsAt } from '../../viewer/scene/camps.ts';
import { captionAt } from '../../viewer/scene/caption.ts';
import type { History } from '../../viewer/scene/history.ts';
import { positionOfMeeting } from '../../viewer/scene/timeline.ts';
import { captionIn, speechIn } from '../../viewer/words/speak.ts';
import { playedRun, withClimate } from './playedRun.ts';

function say(history: History, position: number, language: 'en' | 'nl' = 'en'): string {
  return captionIn(speechIn(language), captionAt(history, position));
}

test('two camps are named, in both languages', () => {
  const community = playedRun('defaultCommunity');
  const history = withClimate(community, (who, organization) => (organization < 3 ? 0.8 : 0.35) + 0.01 * (who % 3));
  const at = positionOfMeeting(history.timeline, 7);
  expect(say(history, at)).toContain('There are two camps: A, B and C against D, E and F.');
  expect(say(history, at, 'nl')).toContain('Er zijn twee kampen: A, B en C tegenover D, E en F.');
});

test('one organization that stands apart is named', () => {
  const history = withClimate(playedRun('defaultCommunity'), (who, organization) => (organization === 3 ? 0.2 : 0.7) + 0.01 * (who % 3));
  expect(say(history, 3)).toContain('One organization stands apart: D is less positive than the rest.');
});

test('no camps where people agree, nor where each organization is a person or two', () => {
  const agreed = withClimate(playedRun('defaultCommunity'), (who, organization) => 0.6 + 0.02 * organization + 0.001 * who);
  expect(campsAt(agreed, 20)).toEqual({ kind: 'none' });
  // By chance alone nearly half of the disagreement lies between the 22 small organizations of this community.
  const small = withClimate(playedRun('sharehouse'), (who) => 0.3 + 0.4 * ((who * 7919) % 46) / 46);
  expect(campsAt(small, 20)).toEqual({ kind: 'none' });
});

test('the built-in divided community starts as two camps, the shared one does not', () => {
  expect(campsAt(playedRun('sameMeanDivided'), 0).kind).toBe('two');
  expect(campsAt(playedRun('sameMeanShared'), 0).kind).toBe('none');
});

test('moments are told apart: before, at a meeting, at work, afterwards', () => {
  const history = playedRun('defaultCommunity');
  const { timeline } = history;
  expect(say(history, 0)).toMatch(/^Before the first of 12 meetings\./);
  expect(say(history, positionOfMeeting(timeline, 7))).toMatch(/^Meeting 7 of 12\./);
  expect(say(history, timeline.segments.find(({ kind }) => kind === 'work')!.end - 0.01)).toMatch(/^At work after meeting 1 of 12\./);
  expect(say(history, timeline.beats)).toMatch(/^52 weeks after the last meeting\./);
  expect(say(history, timeline.beats, 'nl')).toMatch(/^52 weken na de laatste bijeenkomst\./);
});

test('numbers are written as the language writes them', () => {
  const history = withClimate(playedRun('defaultCommunity'), () => 0.62);
  expect(say(history, 3)).toContain('0.62');
  expect(say(history, 3, 'nl')).toContain('0,62');
});

test('what was not asked is in the caption of a meeting', () => {
  const history = playedRun('defaultCommunity');
  const week = history.run.meetingWeeks[3]!;
  const { asks, heldBack } = captionAt(history, positionOfMeeting(history.timeline, 4));
  expect(asks).toBe(history.run.measures['exchange.asks']![week]);
  expect(say(history, positionOfMeeting(history.timeline, 4))).toContain(`${asks} questions were asked; ${heldBack} held back.`);
});
