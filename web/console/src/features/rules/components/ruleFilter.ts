import type { Schemas } from '../../../shared/api/client';

type Rule = Schemas['RuleView'];

const wordsOf = (rule: Rule): string =>
  [rule.title, rule.id, rule.topic, rule.legalBasis.citation, ...rule.tags].join(' ').toLowerCase();

/** The rules that fit all parts of the filter; an empty part fits every rule. */
export function filtered(rules: Rule[], parameters: URLSearchParams): Rule[] {
  const words = (parameters.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const severity = parameters.get('severity');
  const effect = parameters.get('effect');
  return rules.filter(
    (rule) =>
      (!severity || rule.severity === severity) &&
      (!effect || rule.effect === effect) &&
      words.every((word) => wordsOf(rule).includes(word)),
  );
}
