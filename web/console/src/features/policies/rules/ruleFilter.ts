import type { Schemas } from '../../../shared/api/client';
import { standingOf } from './standing';

type Rule = Schemas['RuleView'];

const wordsOf = (rule: Rule): string =>
  [rule.title, rule.id, rule.topic, rule.legalBasis.citation, ...rule.tags].join(' ').toLowerCase();

const standsAs = (rule: Rule, wanted: string): boolean =>
  (standingOf(rule, new Date()) === 'inForce') === (wanted === 'inForce');

/** The rules that fit all parts of the filter; an empty part fits every rule. */
export function filtered(rules: Rule[], parameters: URLSearchParams): Rule[] {
  const words = (parameters.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = (name: string) => parameters.get(name) ?? '';
  const fits = (name: string, value: string) => !wanted(name) || wanted(name) === value;
  return rules.filter(
    (rule) =>
      fits('severity', rule.severity) &&
      fits('effect', rule.effect) &&
      fits('owner', rule.owner) &&
      (!wanted('standing') || standsAs(rule, wanted('standing'))) &&
      words.every((word) => wordsOf(rule).includes(word)),
  );
}

/** Who owns rules, each once, by name. */
export const ownersOf = (rules: Rule[]): string[] => [...new Set(rules.map(({ owner }) => owner))].sort();
