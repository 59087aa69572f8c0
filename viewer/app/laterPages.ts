/** The pages besides Play, each in a file of its own that is loaded when first opened; one line a page. */
import type { ComponentType } from 'preact';
import type { PageName } from './address.ts';

export const laterPages: Partial<Record<PageName, () => Promise<ComponentType>>> = {
  compose: () => import('./compose/ComposePage.tsx').then(({ default: ComposePage }) => ComposePage),
  sweep: () => import('./sweep/SweepPage.tsx').then(({ default: SweepPage }) => SweepPage),
  data: () => import('./data/DataPage.tsx').then(({ default: DataPage }) => DataPage),
};
