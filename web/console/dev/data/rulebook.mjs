// The rules that ship, as the API shows them.
import fs from 'node:fs';
import { minutesAgo, sha256 } from './ids.mjs';

const SHIPPED = new URL('../../../../rules/src/main/resources/org/agentos/rules/shipped/', import.meta.url);

function viewOf(rule, topic, firings) {
  const { effect = 'NOTE', remedy } = rule.then.find(({ violation }) => violation)?.violation ?? {};
  return {
    id: rule.id, title: rule.title, description: rule.description ?? '', topic, severity: rule.severity, effect,
    owner: rule.owner, legalBasis: rule.legalBasis, jurisdictions: rule.jurisdictions ?? [], channels: rule.channels ?? [],
    tags: rule.tags ?? [], effectiveFrom: rule.effectiveFrom, remedy, passingExample: rule.passing?.text ?? '',
    failingExample: rule.failing?.text ?? '', definition: rule, firings,
  };
}

const rules = fs
  .readdirSync(SHIPPED)
  .sort()
  .flatMap((file) => {
    const topic = file.replace('.json', '');
    const read = JSON.parse(fs.readFileSync(new URL(file, SHIPPED), 'utf8')).rules ?? [];
    return read.map((rule, i) => viewOf(rule, topic, (read.length * 7 + i * 13) % 42));
  });

export const REVISION = `sha256:${sha256('rulebook')}`;
export const THRESHOLDS = {
  complianceReview: 85, complianceBlock: 50, riskReview: 25, riskBlock: 70, brandReview: 75, brandBlock: 40,
};
export const rulebook = { revision: REVISION, activatedAt: minutesAgo(5_000), activatedBy: 'shipped', thresholds: THRESHOLDS, rules };
