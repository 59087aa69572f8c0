/** One episode at a table: who asked whom about what, how it was answered, what it gave, and who saw it. The one object is reused. */
import type { EventKind } from './run.ts';

export type ResponseKind = Extract<EventKind, 'helped' | 'misunderstood' | 'cannotHelp' | 'declined' | 'rebuffed'>;

/** Whether an event is an answer to a question. */
export function isAnswer(kind: EventKind): kind is ResponseKind {
  return kind === 'helped' || kind === 'misunderstood' || kind === 'cannotHelp' || kind === 'declined' || kind === 'rebuffed';
}

export interface Episode {
  asker: number;
  helper: number;
  /** Records of what asker and helper hold of each other. */
  askerPair: number;
  helperPair: number;
  table: number;
  topic: number;
  /** Knowledge that the need requires, 0-1. */
  level: number;
  /** Level of the need minus the asker's knowledge, 0-1; for a feedback question what is known but not practised. */
  gap: number;
  feedback: boolean;
  /** The topic came from the asker's own agenda or work. */
  ownProblem: boolean;
  /** The question was the oldest of the asker's agenda. */
  fromAgenda: boolean;
  response: ResponseKind;
  /** A misunderstanding that the asker did not notice. */
  unnoticed: boolean;
  /** Quality of the help, 0-1. */
  quality: number;
  /** How the answer felt to the asker, 0-1. */
  valence: number;
  /** Knowledge gained by the asker, 0-1; after a feedback question the rise of practised knowledge. */
  gain: number;
  /** The person the asker was referred to, or -1. */
  referred: number;
  /** What was said came into the hands of a competitor. */
  leaked: boolean;
  /** Everybody sees it. */
  plenary: boolean;
  /** People who saw it, without asker and helper. */
  readonly observers: Int32Array;
  observerCount: number;
}

export function createEpisode(people: number): Episode {
  return {
    asker: 0, helper: 0, askerPair: 0, helperPair: 0, table: 0, topic: 0, level: 0.5, gap: 0.5, feedback: false, ownProblem: false, fromAgenda: false,
    response: 'helped', unnoticed: false, quality: 0.5, valence: 0.5, gain: 0.5, referred: -1, leaked: false, plenary: false,
    observers: new Int32Array(people), observerCount: 0,
  };
}

/** The asker takes the answer for help: real help, or a misunderstanding that went unnoticed. */
export function feltAsHelp(episode: Episode): boolean {
  return episode.response === 'helped' || (episode.response === 'misunderstood' && episode.unnoticed);
}
