// Every parameter is read and moves something in its declared direction: the first, third, fifth ... of the list. See effectRuns.ts for the bound.
import { testEffects } from './effects.ts';

testEffects(0);
