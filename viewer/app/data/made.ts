/** What is made for a file from what is shown now: the tables, the marks of the picture, the run card, and a name that tells them apart. */
import { scenarios } from '../../../scenarios/index.ts';
import type { runFiles } from '../../../workers/tables/runFiles.ts';
import type { Mark } from '../../scene/marks.ts';
import type { SceneOptions } from '../../scene/scene.ts';
import { changesInWords } from '../changesInWords.ts';
import { currentLink } from '../choices.ts';
import { pictureWords } from '../play/pictureWords.ts';
import { playedInput } from '../played.ts';
import { captionText, episodesShown, history, language, meeting, position, speech, ties } from '../state.ts';
import { citation } from './citation.ts';
import { dataWords } from './dataWords.ts';
import { csvStyle } from './exportChoices.ts';
import { pictureMarks, pictureSvg } from './pictureFiles.ts';
import { runCard } from './runCard.ts';

export const fileNames = ['weeks.csv', 'participants.csv', 'organizations.csv', 'events.csv', 'survey.csv', 'codebook.csv', 'run.json'] as const satisfies readonly (keyof typeof runFiles)[];

/** The text of a file of the run; what makes it comes with the engine, and is loaded when first needed. */
export async function runFile(name: keyof typeof runFiles): Promise<string> {
  const { runFiles: files } = await import('../../../workers/tables/runFiles.ts');
  const shown = history.value!;
  return files[name]({ input: playedInput(shown).scenario, scenario: shown.scenario, run: shown.run, style: csvStyle.value });
}

export function sceneNow(still: boolean): SceneOptions {
  return { ties: ties.value, episodes: episodesShown.value, waves: 2, still, focus: null, words: pictureWords(speech.value) };
}

export function marksNow(): Mark[] {
  return pictureMarks(history.value!, position.value, sceneNow(true));
}

export function nameOf(ending: string): string {
  const { run } = history.value!;
  const moment = ending === 'webm' ? '' : `-meeting${meeting.value}`;
  return `${run.scenario.id}-seed${run.seed}${moment}.${ending}`;
}

export async function saveRunCard(): Promise<string> {
  const shown = history.value!;
  const { run } = shown;
  const { presetId, scenario } = playedInput(shown);
  const title = speech.value.scenarioTitle(run.scenario);
  return runCard({
    language: language.value,
    words: dataWords.value.card,
    title,
    caption: captionText.value,
    picture: pictureSvg(marksNow(), `${title}. ${captionText.value}`, 'white'),
    changes: await changesInWords(scenarios[presetId]!, scenario),
    run,
    link: new URL(await currentLink(true, 'play'), location.href).href,
    citation: citation(),
    date: new Intl.DateTimeFormat(language.value, { dateStyle: 'long' }).format(new Date()),
  });
}
