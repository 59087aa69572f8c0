/** The people: a disc each, with the ring of shared vocabulary, what was learned, and a label where there is room. */
import type { Course } from '../../engine/index.ts';
import type { Mark } from './marks.ts';
import type { Positions } from './positions.ts';
import { personAt, personBetween } from './reading.ts';
import { pointAt, type Stage } from './stage.ts';
import type { Table } from './table.ts';

/** Labels are drawn from this size up. */
const labelledFrom = 18;

export function seatMarks(table: Table, course: Course, stage: Stage, positions: Positions, week: number, focus: number | null): Mark[] {
  const radius = stage.seatDiameter / 2;
  const marks: Mark[] = [];
  for (const who of table.order) {
    const person = table.people[who]!;
    const { hue } = table.organizations[person.organization]!;
    if (positions.gone[who] === 1) {
      const empty = pointAt(stage, stage.angles[who]!, stage.outer);
      const arm = Math.min(4, radius * 0.5);
      marks.push(
        { kind: 'line', points: [empty.x - arm, empty.y - arm, empty.x + arm, empty.y + arm], stroke: 'border', width: 1.2, role: 'empty', of: who },
        { kind: 'line', points: [empty.x - arm, empty.y + arm, empty.x + arm, empty.y - arm], stroke: 'border', width: 1.2 },
      );
      continue;
    }
    const x = positions.x[who]!;
    const y = positions.y[who]!;
    const absent = positions.absent[who] === 1;
    const ring = Math.max(1.5, radius * 0.22);
    const core = radius - ring / 2;
    const opacity = absent ? 0.45 : 1;
    marks.push({ kind: 'circle', x, y, r: radius, fill: 'surface', role: 'seat', of: who });
    const learned = Math.min(1, Math.max(0, personBetween(course, 'knowledgeGrowth', who, week) / fullDisc));
    if (learned > 0.01) marks.push({ kind: 'circle', x, y, r: Math.sqrt(learned) * (radius - ring), fill: 'knowledge', opacity, role: 'knowledge', of: who });
    if (absent) {
      marks.push({ kind: 'circle', x, y, r: core, stroke: hue, width: ring * 0.7, dash: [2.5, 2.5], opacity: 0.8 });
    } else {
      const shared = Math.min(1, Math.max(0, personAt(course, 'sharedVocabulary', who, Math.floor(week)))) * 2 * Math.PI;
      marks.push({ kind: 'arc', x, y, r: core, from: shared, to: 2 * Math.PI, stroke: hue, width: ring });
      if (shared > 0.02) marks.push({ kind: 'arc', x, y, r: core, from: 0, to: shared, stroke: 'ink', width: ring, role: 'vocabulary', of: who });
    }
    if (focus === who) marks.push({ kind: 'circle', x, y, r: radius + 3, stroke: 'ink', width: 2, role: 'focus', of: who });
    if (stage.seatDiameter >= labelledFrom) {
      const size = Math.min(radius * 0.86, (radius * 2.3) / person.label.length);
      marks.push({ kind: 'text', x, y, text: person.label, size, bold: true, anchor: 'middle', fill: absent ? 'muted' : 'ink', role: 'label', of: who });
    }
  }
  return marks;
}

/** Growth of knowledge, averaged over topics, that fills a seat. */
const fullDisc = 0.2;
