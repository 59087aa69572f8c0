/** How deep plain data may be nested: what comes in deeper than any document of ours would overflow the stack of whoever walks through it. */

/** Levels of lists and groups in a document; a scenario has six. */
export const mostNested = 32;

/** Whether a value has lists or groups in more levels than that. */
export function nestedTooDeep(value: unknown, levels = mostNested): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestedTooDeep(inner, levels - 1));
}
