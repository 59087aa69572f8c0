/** What a reader must know besides the picture: work in hand, a run that stopped, a community that cannot run. */
import { describeProblem, engineVersion } from '../../engine/index.ts';
import { announcement, history, linkTrouble, onMainThread, page as shown, simulating, speech, trouble } from './state.ts';

export function Notices() {
  const { page } = speech.value.words;
  const stopped = history.value?.run.stopped ?? null;
  const link = linkTrouble.value;
  const large = history.value !== null && history.value.run.course === null;
  return (
    <>
      <div class="notices">
        {simulating.value && <p class="busy">{page.simulating}</p>}
        {link.unknownScenario !== null && <p>{page.unknownScenario(link.unknownScenario)}</p>}
        {link.unreadable && <p>{page.linkUnreadable}</p>}
        {link.lost.length > 0 && <p>{page.linkLost(link.lost)}</p>}
        {link.dropped.length > 0 && (
          <div>
            <p>{page.linkDropped}</p>
            <ul lang="en">{link.dropped.map((problem) => <li key={problem.path}>{describeProblem(problem)}</li>)}</ul>
          </div>
        )}
        {link.engineVersion !== null && <p>{page.linkOlder(link.engineVersion, engineVersion)}</p>}
        {onMainThread.value && <p>{page.mainThread}</p>}
        {large && <p>{page.noPeople}</p>}
        {stopped !== null && <p role="alert">{page.stopped(stopped.week, stopped.mechanism)}</p>}
        {trouble.value?.kind === 'failed' && <p role="alert">{page.failed(trouble.value.reason)}</p>}
        {/* The Compose page shows problems at their fields. */}
        {trouble.value?.kind === 'problems' && shown.value !== 'compose' && (
          <div role="alert">
            <p>{page.cannotRun}</p>
            <ul lang="en">{trouble.value.problems.map((problem) => <li key={problem.path}>{describeProblem(problem)}</li>)}</ul>
          </div>
        )}
      </div>
      <output class="unseen">{announcement.value}</output>
    </>
  );
}
