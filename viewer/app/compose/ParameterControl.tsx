/** One parameter of the model, from its declaration. */
import { claims } from '../../../scenarios/claims.ts';
import { SliderField } from './fields.tsx';
import { composeWords, declared } from './state.ts';

const sectionOfClaim = new Map(claims.map(({ id, section }) => [id, section]));

/** Sections of the paper that a mechanism carries, each once. */
function sectionsOf(mechanism: string): string {
  const found = declared.value?.mechanisms.find(({ id }) => id === mechanism);
  return [...new Set(found?.claims.map((claim) => sectionOfClaim.get(claim)!))].toSorted().join(', ');
}

/** `own` has the names of the page in this language; without them the declaration speaks, in English. */
export function ParameterControl({ name, own, section }: { readonly name: string; readonly own?: readonly [label: string, meaning: string]; readonly section?: string }) {
  const parameter = declared.value?.parameters[name];
  if (parameter === undefined) return null;
  const { control } = composeWords.value;
  const supported = parameter.sourcedRange === undefined ? '' : ` (${control.supported(String(parameter.sourcedRange[0]), String(parameter.sourcedRange[1]))})`;
  return (
    <SliderField
      path={`parameters.${name}`}
      label={own?.[0] ?? name}
      meaning={own?.[1] ?? parameter.meaning}
      {...(own === undefined ? { language: 'en' as const } : {})}
      unit={parameter.unit}
      range={parameter.range}
      whole={parameter.whole ?? false}
      fallback={parameter.default}
      section={section ?? sectionsOf(parameter.mechanism)}
      source={`${parameter.source}${supported}`}
    />
  );
}
