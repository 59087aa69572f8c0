/** Timed changes laid over the design: built-in ones, and one's own from a moment, what changes and for how long. */
import { signal, useComputed } from '@preact/signals';
import { interventions as builtIn } from '../../../scenarios/index.ts';
import { changeDesign, design } from '../design.ts';
import { Changes } from './InterventionChanges.tsx';
import { Labelled, NumberField, Problem, TextField } from './fields.tsx';
import { composeWords, tell } from './state.ts';

const chosen = signal(builtIn[0]!.id);

export function Interventions() {
  const { interventions: words } = composeWords.value;
  const count = useComputed(() => design.value.interventions?.length ?? 0).value;
  const lay = (): void => {
    const { interventions } = builtIn.find(({ id }) => id === chosen.peek())!;
    changeDesign((draft) => void (draft.interventions ??= []).push(...structuredClone(interventions) as NonNullable<typeof draft.interventions>));
  };
  const own = (): void => changeDesign((draft) => void (draft.interventions ??= []).push({ title: words.newTitle, meeting: 1, set: { facilitation: 0.8 } }));
  return (
    <section aria-labelledby="interventions-title">
      <h2 id="interventions-title">{words.title}</h2>
      <p class="note">{words.meaning}</p>
      <p class="row">
        <label>
          {words.builtIn}{' '}
          <select value={chosen.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
            {builtIn.map(({ id, title }) => <option key={id} value={id}>{words.titles[id] ?? title}</option>)}
          </select>
        </label>
        <button type="button" onClick={lay}>{words.addBuiltIn}</button>
        <button type="button" onClick={own}>{words.addOwn}</button>
      </p>
      <Problem path="interventions" />
      {count === 0 && <p>{words.none}</p>}
      <ol class="interventions">{Array.from({ length: count }, (_, at) => <Intervention key={at} at={at} />)}</ol>
    </section>
  );
}

function Intervention({ at }: { readonly at: number }) {
  const { interventions: words } = composeWords.value;
  const intervention = useComputed(() => design.value.interventions?.[at]).value;
  if (intervention === undefined) return null;
  const path = `interventions.${at}`;
  const by = intervention.week === undefined ? 'meeting' : 'week';
  const title = intervention.title ?? String(at + 1);
  const momentOf = (kind: 'meeting' | 'week'): void =>
    changeDesign((draft) => {
      const one = draft.interventions![at]!;
      const number = one.meeting ?? one.week ?? 1;
      delete one.meeting;
      delete one.week;
      one[kind] = number;
    });
  const remove = (): void => {
    changeDesign((draft) => {
      draft.interventions!.splice(at, 1);
      if (draft.interventions!.length === 0) delete draft.interventions;
    });
    tell(words.removed(title));
  };
  return (
    <li class="card">
      <div class="fields">
        <Labelled path={`${path}.title`} label={words.name}><TextField path={`${path}.title`} label={words.name} /></Labelled>
        <div class="field">
          <label>
            {words.at}{' '}
            <select value={by} onChange={(event) => momentOf(event.currentTarget.value === 'week' ? 'week' : 'meeting')}>
              {(['meeting', 'week'] as const).map((kind) => <option key={kind} value={kind}>{words.moments[kind]}</option>)}
            </select>
          </label>{' '}
          <NumberField path={`${path}.${by}`} label={words.moment} />
          <Problem path={`${path}.${by}`} />
          <Problem path={path} />
        </div>
        <Labelled path={`${path}.lasts`} label={words.lasts}><NumberField path={`${path}.lasts`} label={words.lasts} /></Labelled>
      </div>
      <Changes at={at} />
      <p class="card-actions"><button type="button" onClick={remove}>{words.remove}: {title}</button></p>
    </li>
  );
}
