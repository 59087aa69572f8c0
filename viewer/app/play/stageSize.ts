/** Room for the main picture, in pixels. */
import { signal } from '@preact/signals';

export const stageSize = signal({ width: 0, height: 0 });
