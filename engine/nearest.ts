/** The name somebody probably meant. */

/** Name with the fewest letters to change, insert, leave out or swap, if at most a third of them; otherwise undefined. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase().slice(0, 64);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const distance = lettersApart(wanted, name.toLowerCase());
    if (distance < bestDistance) {
      bestDistance = distance;
      best = name;
    }
  }
  return best ?? names.find((name) => wanted.length >= 4 && name.toLowerCase().includes(wanted));
}

function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 24) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
