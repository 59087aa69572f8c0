/** Communities from which the arms of several hypotheses are made; all meet twelve times for six rounds, every four weeks. */
import type { ScenarioInput } from '../../engine/index.ts';
import { defaultCommunity } from '../communities/defaultCommunity.ts';
import { fourRivals } from '../compositions/fourRivals.ts';
import { changed } from './hypothesis.ts';

/** The default community until one cycle after its last meeting: for what happens at the table. */
export const atTheTable: ScenarioInput = changed(defaultCommunity, { followUpWeeks: 4 });

/** The default community until half a year after its last meeting: for what becomes of it at work. */
export const atWork: ScenarioInput = changed(defaultCommunity, { followUpWeeks: 26 });

/** People who help readily and share most words. Nobody is encouraged, so that only experience moves people. */
export const readyHelpers: ScenarioInput = changed(atTheTable, { giveBaseline: 2, rebuffTendency: 0.05, commonTermShare: 0.9, encouragement: 0 });

/** Eight wary firms of one sector who refuse most questions. */
export const reluctantHelpers: ScenarioInput = changed(
  fourRivals,
  { followUpWeeks: 4, giveBaseline: 0, rebuffTendency: 0.45, commonTermShare: 0.35, rivalry: 0.9, trustPropensityMean: 0.35, encouragement: 0 },
  { organizations: Array.from({ length: 8 }, (_, k) => ({ id: `firm${k + 1}`, type: 'private' as const, sector: 'logistics', participants: 3 })) },
);

/** Support that stays exactly as it is set: no fading, no renewal, no other priorities, nobody who changes jobs. */
export const steadySupport = { supportShareSteady: 1, supportShareFading: 0, supportShareCollapsing: 0, supportShareGrowing: 0, supportRenewal: 0, busyEnter: 0, turnoverHazard: 0 } as const;

/** As many public organizations, each of a sector of its own, that send so many people. */
export function publicOrganizations(count: number, participants: number): ScenarioInput['organizations'] {
  return Array.from({ length: count }, (_, k) => ({ id: `organization${String(k + 1).padStart(2, '0')}`, type: 'public' as const, sector: `sector ${k + 1}`, participants }));
}
