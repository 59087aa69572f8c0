/** How much each two organizations compete: by the rule, or by a number that takes its place. */
import { useComputed } from '@preact/signals';
import { rivalryByRule, type OrganizationInput } from '../../../engine/index.ts';
import { changeDesign, design } from '../design.ts';
import { speech } from '../state.ts';
import { NumberField, Problem } from './fields.tsx';
import { composeWords, declared, inWriting, problemsByField } from './state.ts';

const isPair = (between: readonly string[], one: string, other: string): boolean => between.includes(one) && between.includes(other);

/** Nobody reads a larger matrix, and a browser draws it slowly. */
const mostInMatrix = 24;

/** Gives a pair a number of its own, or back to the rule. */
function overrule(one: string, other: string, value: unknown): void {
  changeDesign((draft) => {
    const list = (draft.rivalry ?? []).filter(({ between }) => !isPair(between, one, other));
    // Kept in its place, so that what is wrong with it stays at its field.
    const at = draft.rivalry?.findIndex(({ between }) => isPair(between, one, other)) ?? -1;
    if (value !== undefined) list.splice(at < 0 ? list.length : at, 0, { between: [one, other], value: value as number });
    if (list.length > 0) draft.rivalry = list;
    else delete draft.rivalry;
  }, `rivalry ${one} ${other}`);
}

export function Rivalry() {
  const { rivalry: words } = composeWords.value;
  const organizations = useComputed(() => design.value.organizations).value;
  if (organizations.length < 2) return null;
  return (
    <section aria-labelledby="rivalry-title">
      <h2 id="rivalry-title">{words.title}</h2>
      <p class="note">{words.meaning} {words.section}</p>
      {organizations.length > mostInMatrix ? <p>{words.tooMany(mostInMatrix)}</p> : <Matrix organizations={organizations} />}
      <Pairs />
    </section>
  );
}

function Matrix({ organizations }: { readonly organizations: readonly OrganizationInput[] }) {
  const { rivalry: words } = composeWords.value;
  const { name } = speech.value;
  const nameOf = (organization: OrganizationInput): string => name(organization.name ?? organization.id);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard */}
      <section class="wide-table" aria-label={`${words.title}, 0–1`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td aria-hidden="true" />
              {organizations.slice(0, -1).map((organization) => <th key={organization.id} scope="col">{nameOf(organization)}</th>)}
            </tr>
          </thead>
          <tbody>
            {organizations.slice(1).map((organization, row) => (
              <tr key={organization.id}>
                <th scope="row">{nameOf(organization)}</th>
                {organizations.slice(0, -1).map((other, column) => (column <= row ? <Pair key={other.id} one={organization} other={other} label={words.cell(nameOf(organization), nameOf(other))} /> : <td key={other.id} aria-hidden="true" />))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Pair({ one, other, label }: { readonly one: OrganizationInput; readonly other: OrganizationInput; readonly label: string }) {
  const at = useComputed(() => design.value.rivalry?.findIndex(({ between }) => isPair(between, one.id, other.id)) ?? -1).value;
  const given = useComputed(() => design.value.parameters?.['rivalry']).value;
  const rule = rivalryByRule(one, other, typeof given === 'number' ? given : (declared.value?.parameters['rivalry']?.default ?? 0));
  return (
    <td class={at < 0 ? '' : 'overruled'}>
      <NumberField path={at < 0 ? `rivalry.${one.id} ${other.id}` : `rivalry.${at}.value`} label={label} placeholder={inWriting(rule)} write={(value) => overrule(one.id, other.id, value)} />
    </td>
  );
}

/** What is wrong with any of the numbers, below the table. */
function Pairs() {
  const paths = useComputed(() => [...problemsByField.value.keys()].filter((path) => path.startsWith('rivalry')).join('\n')).value;
  return <>{paths.split('\n').filter((path) => path !== '').map((path) => <Problem key={path} path={path} />)}</>;
}
