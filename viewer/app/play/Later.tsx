/** Parts of Play that are loaded when first opened, so that the first picture does not wait for them. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const parts = {
  chances: () => import('./ManyChances.tsx').then(({ ManyChances }) => ManyChances),
  compare: () => import('./ComparePanel.tsx').then(({ ComparePanel }) => ComparePanel),
  events: () => import('./MomentEvents.tsx').then(({ MomentEvents }) => MomentEvents),
  lens: () => import('./SurveyLens.tsx').then(({ SurveyLens }) => SurveyLens),
  inspector: () => import('./Inspector.tsx').then(({ Inspector }) => Inspector),
  next: () => import('./NextSteps.tsx').then(({ NextSteps }) => NextSteps),
} satisfies Record<string, () => Promise<ComponentType>>;

export type PartName = keyof typeof parts;

export function Later({ part }: { readonly part: PartName }) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  // As a function of what was: a component is a function itself.
  useEffect(() => void parts[part]().then((loaded) => setPart(() => loaded)), [part]);
  return Part === null ? null : <Part />;
}
