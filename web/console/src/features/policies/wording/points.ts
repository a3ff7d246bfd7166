import { texts } from '../../../i18n/texts';
import type { Points } from './definition';

const words = texts.ruleWords;

/** The points of a consequence; those that grow with what matched as their formula. */
export function pointsWords(points: Points): string {
  const dimension = points.dimension.toLowerCase();
  if ('points' in points) return texts.decision.points(dimension, points.points);
  const { constant = 0, factor, per } = points;
  const fact = words.fact[per.as]?.[1] ?? per.as;
  return words.scaled(dimension, constant, factor, words.aggregate(per.aggregate, words.field[per.field ?? ''] ?? per.field ?? '', fact));
}
