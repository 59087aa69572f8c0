/** Sweep: one or two things varied over many designs and much chance; what comes of it, and the runs behind every point. */
import { AtPoint } from './AtPoint.tsx';
import { Cluster } from './Cluster.tsx';
import { followChoicesOfSweep } from './choices.ts';
import { Held } from './Held.tsx';
import { Making } from './Making.tsx';
import { Result } from './Result.tsx';
import { Settings } from './Settings.tsx';
import { sweepSpeech } from './speakSweep.ts';
import { Take } from './Take.tsx';
import './sweep.css';

followChoicesOfSweep();

export default function SweepPage() {
  const { words } = sweepSpeech.value;
  return (
    <main class="page sweep">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <div class="columns">
        <div class="side">
          <Settings />
          <Making />
        </div>
        <div class="results">
          <Result />
          <AtPoint />
        </div>
        <div class="further">
          <Held />
          <Take />
          <Cluster />
        </div>
      </div>
    </main>
  );
}
