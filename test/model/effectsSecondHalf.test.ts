// Every parameter is read and moves something in its declared direction: the second, fourth, sixth ... of the list. See effectRuns.ts for the bound.
import { testEffects } from './effects.ts';

testEffects(1);
