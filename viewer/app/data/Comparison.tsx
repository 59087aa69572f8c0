/** The waves of the survey over the bands of the simulated communities, as two charts and in words. */
import { SurveyBands } from '../../charts/surveyBands.tsx';
import { speech } from '../state.ts';
import { dataWords } from './dataWords.ts';
import { placedWaves, scale, simulated, wanted, type PlacedWave } from './fieldSurvey.ts';

const statistics = ['mean', 'spread'] as const;
const ranges = { mean: [2.5, 4], spread: [0, 0.6] } as const;

export function Comparison() {
  const words = dataWords.value.survey;
  const made = simulated.value;
  // Bands of another design, seed or week would be compared with what they are not about.
  if (made === null || made.madeFrom !== wanted.value) return null;
  return (
    <div class="comparison">
      {statistics.map((statistic) => {
        const said = placedWaves.value.map((wave) => verdictOf(wave, statistic));
        return (
          <div key={statistic} class="compared">
            <SurveyBands
              id={`survey-${statistic}`}
              title={`${words.scales[scale.value]}: ${words[statistic]}`}
              weeks={made.weeks}
              bands={made.bands[scale.value][statistic]}
              courses={made.courses[scale.value][statistic]}
              waves={placedWaves.value.map((wave) => ({ ...wave, value: wave[statistic] }))}
              range={ranges[statistic]}
              said={said.join(' ')}
              words={words}
              speech={speech.value}
            />
            <ul class="verdicts">{said.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          </div>
        );
      })}
      <p class="note readable">{words.bands}</p>
      <p class="readable">{words.caution}</p>
    </div>
  );
}

function verdictOf({ wave, week, people, place, ...values }: PlacedWave, statistic: 'mean' | 'spread'): string {
  const { verdicts, verdict } = dataWords.value.survey;
  const where = place[statistic];
  const text = where === 'above' || where === 'below' ? verdicts[where] : where === null ? verdicts.none : verdicts[`middle${100 * where}` as 'middle50' | 'middle80' | 'middle95'];
  return verdict(String(wave), String(week), String(people), speech.value.number(values[statistic]), text);
}
