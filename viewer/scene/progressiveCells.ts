/** A grid that fills from coarse to fine: a cell that is not there yet borrows the nearest that is, paler, so that the picture is whole from the first corners on. */

/** For each cell of a grid the cell whose value it shows: itself, or the nearest one that is known; null while none is. */
export function nearestKnown(columns: number, rows: number, known: (cell: number) => boolean): readonly (number | null)[] {
  const there = Array.from({ length: columns * rows }, (_, cell) => cell).filter(known);
  return Array.from({ length: columns * rows }, (_, cell) => {
    if (known(cell)) return cell;
    let nearest: number | null = null;
    let shortest = Infinity;
    for (const other of there) {
      const [across, up] = [(other % columns) - (cell % columns), Math.floor(other / columns) - Math.floor(cell / columns)];
      const distance = across * across + up * up;
      if (distance < shortest) [nearest, shortest] = [other, distance];
    }
    return nearest;
  });
}
