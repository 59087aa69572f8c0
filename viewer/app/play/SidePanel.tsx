/** The reading side: caption, then four linked views of strength and consensus. */
import { useState } from 'preact/hooks';
import { AgreementGauge } from '../../charts/agreementGauge.tsx';
import { CampsBar } from '../../charts/campsBar.tsx';
import { Plane } from '../../charts/plane.tsx';
import { Strip } from '../../charts/strip.tsx';
import { other } from '../compare.ts';
import { Later } from './Later.tsx';
import { Stills } from './Stills.tsx';
import { captionText, history, inspected, inspectedOrganization, moment, narrow, shownWeek, speech } from '../state.ts';

export function SidePanel() {
  const { words } = speech.value;
  const rest = (
    <>
      <Agreement />
      <Camps />
      {other.value === null && <PlaneNow />}
      <Events />
    </>
  );
  return (
    <div class="panel">
      <p class="caption" data-testid="caption">{captionText.value}</p>
      {(inspected.value !== null || inspectedOrganization.value !== null) && <Later part="inspector" />}
      {other.value !== null && <Later part="compare" />}
      <Stills />
      <StripNow />
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

function Events() {
  const [open, setOpen] = useState(false);
  if ((history.value?.run.events ?? null) === null) return null;
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{speech.value.words.page.events}</summary>
      {open && <Later part="events" />}
    </details>
  );
}

// Each part reads only what it shows: the first and the last follow every frame, the others every week.
function StripNow() {
  return history.value === null ? null : <Strip history={history.value} week={moment.value?.week ?? 0} shownWeek={shownWeek.value} speech={speech.value} />;
}

function Agreement() {
  return history.value === null ? null : <AgreementGauge history={history.value} shownWeek={shownWeek.value} speech={speech.value} />;
}

function Camps() {
  return history.value === null ? null : <CampsBar history={history.value} shownWeek={shownWeek.value} speech={speech.value} />;
}

function PlaneNow() {
  return history.value === null ? null : <Plane history={history.value} week={moment.value?.week ?? 0} shownWeek={shownWeek.value} speech={speech.value} />;
}
