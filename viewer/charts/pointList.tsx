/** The points of a chart as a list, for keyboard and screen reader: one tab stop over the drawing, with arrows that go the way the drawing does. */
interface Props {
  readonly label: string;
  /** One text for each point. */
  readonly texts: readonly string[];
  readonly at: number;
  /** Where an arrow leads from a point; the point itself where there is nothing further. */
  readonly next: (from: number, key: string) => number;
  readonly onPoint: (point: number) => void;
  /** Enter with Shift. */
  readonly onOpen: (point: number) => void;
}

export function PointList({ label, texts, at, next, onPoint, onOpen }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && event.shiftKey) onOpen(at);
    else if (event.key.startsWith('Arrow')) onPoint(next(at, event.key));
    else return;
    event.preventDefault();
  };
  return (
    <select class="people" size={2} aria-label={label} value={at} onKeyDown={onKeyDown} onChange={(event) => onPoint(event.currentTarget.selectedIndex)}>
      {texts.map((text, point) => <option key={point} value={point}>{text}</option>)}
    </select>
  );
}
