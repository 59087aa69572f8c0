/** The organizations as cards, with how much they compete below them. */
import { useComputed } from '@preact/signals';
import { changeDesign, design } from '../design.ts';
import { speech } from '../state.ts';
import { Problem } from './fields.tsx';
import { OrganizationCard } from './OrganizationCard.tsx';
import { addOrganization } from './organizations.ts';
import { Rivalry } from './Rivalry.tsx';
import { composeWords, tell } from './state.ts';

/** More cards than this are closed to begin with. */
const mostOpen = 2;

export function Organizations() {
  const { organizations: words } = composeWords.value;
  const ids = useComputed(() => design.value.organizations.map(({ id }) => id).join('\n')).value.split('\n');
  const sectors = useComputed(() => [...new Set(design.value.organizations.map(({ sector }) => sector))].join('\n')).value.split('\n');
  return (
    <>
      <section aria-labelledby="organizations-title">
        <h2 id="organizations-title">{words.title}</h2>
        <Problem path="organizations" />
        <Problem path="participants" />
        <datalist id="sectors">{sectors.map((sector) => <option key={sector} value={sector}>{sector}</option>)}</datalist>
        <ul class="cards">
          {ids.map((id, at) => <OrganizationCard key={`${at} ${id}`} at={at} opened={ids.length <= mostOpen} />)}
        </ul>
        <button
          type="button"
          onClick={() => {
            const name = words.newName;
            changeDesign((draft) => addOrganization(draft, name));
            tell(words.added(speech.value.name(name)));
          }}
        >
          {words.add}
        </button>
      </section>
      <Rivalry />
    </>
  );
}
