/** The built-in study populations; the id of each is the name of its file. Data only. */
import { interorganizational } from './interorganizational.ts';
import type { WorldInput } from './world.ts';

export const worlds: readonly WorldInput[] = [interorganizational];
