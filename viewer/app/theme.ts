/** Hands the colours of the scene to the style sheet. */
import { tokens } from '../scene/tokens.ts';

export function applyTheme(): void {
  for (const [name, colour] of Object.entries(tokens)) document.documentElement.style.setProperty(`--${name}`, colour);
}
