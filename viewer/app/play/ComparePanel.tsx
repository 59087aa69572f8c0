/** What two designs do on the same luck: which is B, where they part, both captions, one plane, and the difference over many seeds. */
import { useComputed } from '@preact/signals';
import { scenarioGroups, scenarios } from '../../../scenarios/index.ts';
import { Plane } from '../../charts/plane.tsx';
import { Strip } from '../../charts/strip.tsx';
import { captionAt } from '../../scene/caption.ts';
import { apartAt, togetherUntil } from '../../scene/parting.ts';
import { positionOfWeek } from '../../scene/timeline.ts';
import { captionIn } from '../../words/speak.ts';
import { playWords } from '../../words/play/speak.ts';
import { compareWith, other, otherHistory, swapDesigns } from '../compare.ts';
import { history, language, moment, shownWeek, speech } from '../state.ts';
import { PairedDifference } from './PairedDifference.tsx';
import { WhatIf } from './WhatIf.tsx';
import './compare.css';

export function ComparePanel() {
  const { compare } = playWords(language.value);
  const { words, scenarioTitle } = speech.value;
  const beside = other.value;
  if (beside === null) return null;
  return (
    <section class="card compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{compare.title}</h2>
      <button type="button" class="close" aria-label={words.page.close} onClick={() => compareWith(null)}>×</button>
      <p><span class="badge">{compare.sameLuck}</span> <span class="note">{compare.sameLuckNote}</span></p>
      <p class="choose-b">
        <label>
          {compare.designB}{' '}
          <select value={beside.presetId} onChange={(event) => compareWith({ presetId: event.currentTarget.value, design: scenarios[event.currentTarget.value]! })}>
            {scenarioGroups.map((group) => (
              <optgroup key={group.id} label={words.groups[group.id] ?? group.title}>
                {group.scenarios.map((scenario) => <option key={scenario.id} value={scenario.id}>{scenarioTitle(scenario)}</option>)}
              </optgroup>
            ))}
          </select>
        </label>{' '}
        {beside.design !== scenarios[beside.presetId] && <span class="changed">{words.page.changed}</span>}
        <button type="button" title={compare.swapHint} onClick={swapDesigns}>{compare.swap}</button>
      </p>
      <WhatIf />
      <Apart />
      <OtherViews />
      <PairedDifference />
    </section>
  );
}

/** In words: until when the two were the same, and how far apart they are now. */
function Apart() {
  const { compare } = playWords(language.value);
  const { number } = speech.value;
  const together = useComputed(() => (history.value === null || otherHistory.value === null ? undefined : togetherUntil(history.value, otherHistory.value)));
  const [a, b] = [history.value, otherHistory.value];
  if (a === null || b === null || together.value === undefined) return null;
  const week = shownWeek.value;
  const until = together.value;
  return (
    <div data-testid="apart">
      <p>{until === null ? compare.neverPart : until < 0 ? compare.differFromStart : compare.partAfter(until)}</p>
      <p>{compare.apart(number(apartAt(a, b, 'climate.strength', week)), number(apartAt(a, b, 'climate.spread', week)))}</p>
      <p class="caption-b"><strong>B</strong> {captionIn(speech.value, captionAt(b, positionOfWeek(b.timeline, Math.min(week, b.timeline.lastWeek))))}</p>
    </div>
  );
}

function OtherViews() {
  const [a, b] = [history.value, otherHistory.value];
  const { compare } = playWords(language.value);
  if (a === null || b === null) return null;
  const week = Math.min(moment.value?.week ?? 0, b.timeline.lastWeek);
  return (
    <>
      <Plane history={a} other={b} week={moment.value?.week ?? 0} shownWeek={shownWeek.value} speech={speech.value} />
      <Strip id="strip-b" prefix={compare.stripOfB} history={b} week={week} shownWeek={Math.floor(week + 1e-9)} speech={speech.value} />
    </>
  );
}
