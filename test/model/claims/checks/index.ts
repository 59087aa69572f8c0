import type { Check } from '../check.ts';
import { arrangement } from './arrangement.ts';
import { asking } from './asking.ts';
import { climate } from './climate.ts';
import { strangers } from './strangers.ts';
import { work } from './work.ts';

/** Every check of a claim. */
export const claimChecks: readonly Check[] = [...asking, ...strangers, ...climate, ...work, ...arrangement];
