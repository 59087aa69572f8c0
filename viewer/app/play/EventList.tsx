/** Events in words, each with its reasons on demand: the terms of the equation with their values, and which one tipped it. */
import { useState } from 'preact/hooks';
import type { Decision, EventLog } from '../../../engine/index.ts';
import type { WhyAnswer } from '../../../workers/protocol.ts';
import { kindOf } from '../../scene/episodes.ts';
import type { History } from '../../scene/history.ts';
import { playWords } from '../../words/play/speak.ts';
import { askWhy } from '../simulation.ts';
import { history, language, speech } from '../state.ts';
import { playedInput } from '../played.ts';

/** Nobody reads through a longer list. */
const mostListed = 60;

/** An event in one sentence. */
function sentenceOf({ table, run }: History, events: EventLog, event: number): string {
  const { sentence, topic } = playWords(language.value).events;
  const kind = kindOf(events, event);
  const work = kind === 'succeeded' || kind === 'failed';
  const label = (who: number): string => table.people[who]?.label ?? '';
  const whom = events.whom[event]!;
  const place = table.organizations[table.place[whom] ?? -1]?.letter ?? '';
  const note = run.events?.notes[event];
  const said = sentence[kind](label(events.who[event]!), work ? place : label(whom), topic(events.topic[event]! + 1));
  return note === undefined ? said : `${said}: ${note}`;
}

export function EventList({ events, label, nothing }: { readonly events: readonly number[]; readonly label: string; readonly nothing: string }) {
  const { events: say } = playWords(language.value);
  const shown = history.value;
  const log = shown?.run.events ?? null;
  if (shown === null || log === null || events.length === 0) return <p class="note">{nothing}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard
    <section class="scrolls" aria-label={label} tabIndex={0}>
      <ul class="events">
        {events.slice(0, mostListed).map((event) => <EventRow key={`${shown.run.fingerprint} ${event}`} history={shown} log={log} event={event} />)}
      </ul>
      {events.length > mostListed && <p class="note">{say.more(events.length - mostListed)}</p>}
    </section>
  );
}

function EventRow({ history: shown, log, event }: { readonly history: History; readonly log: EventLog; readonly event: number }) {
  const { events: say, why, inspector } = playWords(language.value);
  const [now, setNow] = useState<WhyAnswer | 'waiting' | { readonly failed: string } | null>(null);
  const ask = async (): Promise<void> => {
    if (now !== null) {
      setNow(null);
      return;
    }
    setNow('waiting');
    const { scenario, options } = playedInput(shown);
    try {
      setNow(await askWhy({ scenario, options, event, week: log.week[event]! }));
    } catch (error) {
      setNow({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  const kind = kindOf(log, event);
  const sentence = sentenceOf(shown, log, event);
  return (
    <li>
      <span>{sentence} <small>({say.week(log.week[event]!)})</small></span>
      <button type="button" aria-expanded={now !== null} aria-label={`${say.why} ${sentence}`} onClick={() => void ask()}>{say.why}</button>
      {now !== null && (
        <div class="why">
          {now === 'waiting' && <p>{inspector.loading}</p>}
          {now !== 'waiting' && 'failed' in now && <p role="alert">{why.failed(now.failed)}</p>}
          {now !== 'waiting' && 'decisions' in now && now.decisions.length === 0 && <p>{why.simply[kind] ?? ''}</p>}
          {now !== 'waiting' && 'decisions' in now && now.decisions.map((decision) => <Reasons key={decision.id} decision={decision} who={shown.table.people[decision.who]?.label ?? ''} equation={now.equations[decision.mechanism] ?? ''} />)}
        </div>
      )}
    </li>
  );
}

/** One decision: the terms by how much they weighed, their sum as a chance, the draw, and what tipped it. */
function Reasons({ decision, who, equation }: { readonly decision: Decision; readonly who: string; readonly equation: string }) {
  const { why } = playWords(language.value);
  const { number, percentage } = speech.value;
  const { terms, scale, sum, chance, draw, happened, tipped } = decision;
  const adds = scale !== 'none';
  const sorted = adds ? terms.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)) : terms;
  const most = Math.max(...terms.map(({ contribution }) => Math.abs(contribution)), 1e-9);
  return (
    <section>
      <h4>{why.decisions[decision.id][happened ? 'yes' : 'no'](who)}</h4>
      {tipped !== null && <p><strong>{why.tipped(why.terms[tipped] ?? tipped)}</strong></p>}
      {adds && tipped === null && <p>{why.together}</p>}
      <table>
        <thead><tr>{(adds ? why.head : why.headPlain).map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
        <tbody>
          {sorted.map(({ id, value, contribution }) => (
            <tr key={id} class={id === tipped ? 'tipped' : undefined}>
              <th scope="row">{why.terms[id] ?? id}</th>
              <td>{number(value)}</td>
              {adds && (
                <td>
                  <span class="adds" aria-hidden="true">
                    <span style={{ [contribution < 0 ? 'right' : 'left']: '50%', width: `${(50 * Math.abs(contribution)) / most}%` }} class={contribution < 0 ? 'minus' : 'plus'} />
                  </span>{' '}
                  {`${contribution > 0 ? '+' : ''}${number(contribution)}`}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!Number.isNaN(chance) && <p>{scale === 'log-odds' ? why.sumLogOdds(number(sum), percentage(chance)) : why.sumChance(percentage(chance))} {!Number.isNaN(draw) && why.draw(number(draw), happened)}</p>}
      <details><summary>{why.equation}</summary><p lang="en" class="equation">{equation}</p></details>
    </section>
  );
}
