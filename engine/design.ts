/** The design of a community that is set beforehand: how often it meets, in what form, and how much its organizations compete. */
import { declareParameters } from './parameters.ts';

export const designParameters = declareParameters({
  meetings: { symbol: 'nMeet', default: 12, range: [1, 60], unit: 'meetings', meaning: 'meetings', source: 'assumption', whole: true, effect: { on: 'exchange.asksTotal', direction: 'up' } },
  weeksBetweenMeetings: { symbol: 'wGap', default: 4, range: [1, 26], unit: 'weeks', meaning: 'weeks from one meeting to the next', source: 'assumption', whole: true, effect: { on: 'support.mean', direction: 'down' } },
  preparationWeeks: { symbol: 'wPrep', default: 4, range: [0, 26], unit: 'weeks', meaning: 'weeks before the first meeting', source: 'assumption', whole: true, effect: { on: 'transfer.firstResult', direction: 'up' } },
  followUpWeeks: { symbol: 'wFollow', default: 52, range: [0, 104], unit: 'weeks', meaning: 'weeks after the last meeting', source: 'assumption', whole: true, effect: { on: 'exchange.asksTotal', direction: 'up' } },
  rounds: { symbol: 'R', default: 6, range: [1, 24], unit: 'rounds', meaning: 'rounds per meeting', source: 'assumption', whole: true, effect: { on: 'exchange.asksTotal', direction: 'up' } },
  tableSize: { symbol: 'tab', default: 6, range: [2, 100], unit: 'people', meaning: 'largest number of people at one table', source: 'assumption', whole: true, effect: { on: 'value.mean', direction: 'up' } },
  topics: { symbol: 'nT', default: 8, range: [2, 30], unit: 'topics', meaning: 'topics', source: 'assumption', whole: true, effect: { on: 'skill.growth', direction: 'down' } },
  rivalry: { symbol: 'rho', default: 0.4, range: [0, 1], unit: '0-1', meaning: 'competition between two organizations: full value for two private organizations of one sector, half across sectors, 0 with public, societal and knowledge organizations', source: 'assumption', effect: { on: 'trust.mean', direction: 'down' } },
  plenaryShare: { symbol: 'plen', default: 0, range: [0, 1], unit: 'share of rounds', meaning: 'share of the rounds held in plenary, seen by everybody', source: 'assumption', effect: { on: 'exchange.asks', direction: 'down', given: { lectureShare: 0 } } },
  projectShare: { symbol: 'proj', default: 0, range: [0, 1], unit: 'share of rounds', meaning: 'share of the rounds in which a table works on a joint project', source: 'assumption', effect: { on: 'exchange.asks', direction: 'down', given: { lectureShare: 0 } } },
  lectureShare: { symbol: 'lect', default: 0, range: [0, 1], unit: 'share of rounds', meaning: 'share of the rounds that are lectures', source: 'assumption', effect: { on: 'exchange.asks', direction: 'down' } },
});

/** What happens in a round. */
export type RoundForm = 'lecture' | 'plenary' | 'project' | 'tables';

/** Form of a round: lectures first, then plenary, then tables, projects last. */
export function roundForm(round: number, rounds: number, lectureShare: number, plenaryShare: number, projectShare: number): RoundForm {
  const lectures = Math.floor(rounds * lectureShare + 0.5);
  const plenaries = Math.floor(rounds * plenaryShare + 0.5);
  const projects = Math.floor(rounds * projectShare + 0.5);
  if (round < lectures) return 'lecture';
  if (round < lectures + plenaries) return 'plenary';
  return round >= rounds - projects ? 'project' : 'tables';
}
