/** The rival theories under which each conclusion is drawn again: those of the structural variants that exchange one equation for another, none that leaves one out. */
import { variants, type PatternVariant } from '../patterns/variants.ts';

const exchanged = ['additiveSupport', 'heavyTails', 'straightChoice', 'averaging', 'symmetricTrust', 'scalarVocabulary', 'fadingPerMeeting'] as const;

export const alternatives: readonly PatternVariant[] = exchanged.map((id) => variants.find((variant) => variant.id === id)!);
