/** What to do when a run is over: play it with two camps, or change one thing and see. */
import { changeable } from '../../scene/counterfactual.ts';
import { chooseScenario } from '../choices.ts';
import { design, presetId, replaceDesign } from '../design.ts';
import { history, speech } from '../state.ts';

const field = 'supportHalfLife';
const [, fastest, slowest] = changeable.find(([parameter]) => parameter === field)!;

export function NextSteps() {
  const { page } = speech.value.words;
  const shown = history.value;
  if (shown === null) return null;
  const weeks = shown.scenario.parameters[field]!;
  return (
    <div class="tally next">
      <p>{page.over}</p>
      {presetId.value !== 'twoCamps' && <button type="button" onClick={() => chooseScenario('twoCamps')}>{page.withTwoCamps}</button>}
      <label>
        {page.changeOneThing}{' '}
        <input
          type="range"
          min={fastest}
          max={slowest}
          step={1}
          value={Math.min(slowest, weeks)}
          onInput={(event) => replaceDesign({ ...design.value, parameters: { ...design.value.parameters, [field]: Number(event.currentTarget.value) } }, field)}
        />{' '}
        <strong>{Math.round(weeks)}</strong> {page.weeks}
      </label>
    </div>
  );
}
