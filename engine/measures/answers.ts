/** The answers of the members to the questionnaire at one look: given once for all measures that read them. */
import { answerClimateScale, answerSafetyScale } from '../fieldwork/questionnaire.ts';
import { readingsOf, type Look } from './look.ts';
import { Moments } from './spread.ts';

/** One list of scores per item, with the same people in the same order. */
export interface Scale {
  /** Number of the look at which these answers were given. */
  given: number;
  readonly items: number[][];
  readonly moments: Moments[];
}

const makeRoomForClimate = (): Scale => ({ given: -1, items: [], moments: [] });
const makeRoomForSafety = (): Scale => ({ given: -1, items: [], moments: [] });

/** Answers of the members to the climate scale. */
export function climateAnswers(look: Look): Scale {
  return answersTo(look, readingsOf(look, makeRoomForClimate), answerClimateScale);
}

/** Answers of the members to the scale of psychological safety. */
export function safetyAnswers(look: Look): Scale {
  return answersTo(look, readingsOf(look, makeRoomForSafety), answerSafetyScale);
}

function answersTo(look: Look, scale: Scale, answer: typeof answerClimateScale): Scale {
  if (scale.given === look.number) return scale;
  const { items, moments } = scale;
  answer(look.community, look.members, items);
  for (let item = 0; item < items.length; item++) (moments[item] ??= new Moments()).take(items[item]!);
  moments.length = items.length;
  scale.given = look.number;
  return scale;
}
