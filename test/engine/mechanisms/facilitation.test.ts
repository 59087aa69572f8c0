import { describe, expect, test } from 'vitest';
import { autonomy, drawSpeaker, speakingWeight } from '../../../engine/mechanisms/facilitation.ts';
import { occasionOf } from '../../../engine/random.ts';
import { atTable, mixedCommunity, seatedCommunity, setValues, withSettings } from '../communities.ts';

test('a facilitator leaves the agenda to the participants', () => {
  expect(autonomy(0.5, 0)).toBe(0.5);
  expect(autonomy(0.5, 0.5)).toBe(0.75);
  expect(autonomy(0.5, 1)).toBe(1);
});

describe('a turn', () => {
  test('goes to who is ready to speak, and with a facilitator to who has spoken least', () => {
    // half: .5 x 1.2 / 4 + .5 / 2 = .15 + .25
    expect(speakingWeight(1.2, 4, true, 2, 0.5)).toBeCloseTo(0.4, 14);
    expect(speakingWeight(1.2, 4, false, 2, 0.5)).toBeCloseTo(0.15, 14);
    expect(speakingWeight(1.2, 4, false, 2, 1)).toBe(0);
    expect(speakingWeight(1.2, 4, true, 2, 0)).toBeCloseTo(0.3, 14);
  });

  const begin = (facilitation: number) => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 4 }));
    setValues(community, { facilitation, turnBaseline: 0.2 });
    const table = atTable(community, 0);
    const speak = (k: number) => {
      community.occasion = occasionOf(1 + (k >>> 4), 0, k & 15);
      return drawSpeaker(community, 0, table.length, 0);
    };
    return { community, table, speak };
  };

  test('comes round to everybody under a full-time facilitator before anybody speaks twice', () => {
    const { community, table, speak } = begin(1);
    for (let k = 0; k < 40; k++) {
      speak(k);
      const turns = table.map((person) => community.scratch.turnsThisMeeting[person]!);
      expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
    }
  });

  test('goes half by readiness and half to those who spoke least, in equal parts, under a facilitator for half of the time', () => {
    const { community, table, speak } = begin(0.5);
    community.helpSeekingPropensity.fill(0.3);
    community.motivationToParticipate.fill(0.5);
    const [talker, ...others] = table as [number, ...number[]];
    const tries = 6000;
    let talked = 0;
    for (let k = 0; k < tries; k++) {
      community.scratch.turnsThisMeeting.fill(0);
      community.scratch.turnsThisMeeting[talker] = 1;
      if (speak(k) === talker) talked++;
    }
    // each has .5 x 1 / size; the others share .5 among them
    const size = table.length;
    const share = 0.5 / size / (0.5 + 0.5);
    expect(others.length).toBe(size - 1);
    expect(Math.abs(talked / tries - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / tries));
  });

  test('goes by readiness alone without one: turnBase + H + mP', () => {
    const { community, table, speak } = begin(0);
    community.helpSeekingPropensity.fill(0);
    community.motivationToParticipate.fill(0.1);
    community.helpSeekingPropensity[table[0]!] = 0.4;
    community.motivationToParticipate[table[0]!] = 0.6;
    const tries = 8000;
    let first = 0;
    for (let k = 0; k < tries; k++) if (speak(k) === table[0]) first++;
    // weights .2 + .4 + .6 and .2 + .1 for each of the others
    const share = 1.2 / (1.2 + 0.3 * (table.length - 1));
    expect(Math.abs(first / tries - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / tries));
    expect(community.turnsTaken.reduce((sum, turns) => sum + turns, 0)).toBe(tries);
  });
});
