/** The reading side: caption, then four linked views of strength and consensus. */
import { useState } from 'preact/hooks';
import { AgreementGauge } from '../../charts/agreementGauge.tsx';
import { CampsBar } from '../../charts/campsBar.tsx';
import { Plane } from '../../charts/plane.tsx';
import { Strip } from '../../charts/strip.tsx';
import { other } from '../compare.ts';
import { ghost } from '../ghost.ts';
import { GhostNote } from './GhostNote.tsx';
import { Later, type PartName } from './Later.tsx';
import { Stills } from './Stills.tsx';
import { captionText, history, inspected, inspectedOrganization, moment, narrow, projector, shownWeek, speech, surveyLens } from '../state.ts';

export function SidePanel() {
  const { words } = speech.value;
  const course = history.value !== null && history.value.run.course !== null;
  const lens = course && surveyLens.value && !projector.value;
  const rest = (
    <>
      {!lens && <Agreement />}
      {!lens && <Camps />}
      {!lens && other.value === null && <PlaneNow />}
      {course && <Fold part="chances" title={words.page.chances} />}
      {course && <Fold part="events" title={words.page.events} />}
    </>
  );
  return (
    <div class="panel">
      <p class="caption" data-testid="caption">{captionText.value}</p>
      <GhostNote />
      {(inspected.value !== null || inspectedOrganization.value !== null) && <Later part="inspector" />}
      {other.value !== null && <Later part="compare" />}
      <Stills />
      {lens ? <Later part="lens" /> : <StripNow />}
      {narrow.value ? (
        <details class="more">
          <summary>{words.page.more}</summary>
          {rest}
        </details>
      ) : (
        rest
      )}
    </div>
  );
}

/** Opened when wanted, and loaded then. */
function Fold({ part, title }: { readonly part: PartName; readonly title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Later part={part} />}
    </details>
  );
}

// Each part reads only what it shows: the first and the last follow every frame, the others every week.
function StripNow() {
  return history.value === null ? null : <Strip history={history.value} ghost={ghost.value} week={moment.value?.week ?? 0} shownWeek={shownWeek.value} speech={speech.value} />;
}

function Agreement() {
  return history.value === null ? null : <AgreementGauge history={history.value} shownWeek={shownWeek.value} speech={speech.value} />;
}

function Camps() {
  return history.value === null ? null : <CampsBar history={history.value} shownWeek={shownWeek.value} speech={speech.value} />;
}

function PlaneNow() {
  return history.value === null ? null : <Plane history={history.value} ghost={ghost.value} week={moment.value?.week ?? 0} shownWeek={shownWeek.value} speech={speech.value} />;
}
