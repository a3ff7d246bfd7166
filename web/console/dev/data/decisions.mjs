// Decisions over the sample texts. Findings are looked up in the text, so spans are code points of it.
import { REVISION, rulebook, THRESHOLDS } from './rulebook.mjs';
import { idOf, minutesAgo, sha256 } from './ids.mjs';

const DETECTORS = { pii: '1.2', claims: '1.4', disclosures: '1.1', brand: '1.0', images: '1.0', links: '1.0' };

function findingsIn(text, wanted) {
  return wanted.map(([kind, excerpt, confidence = 1], i) => {
    const at = text.indexOf(excerpt);
    const start = [...text.slice(0, at)].length;
    const detector = kind.split('.')[0];
    return { id: `f${i + 1}`, kind, part: 'text', start, end: start + [...excerpt].length, excerpt, confidence, detector };
  });
}

function fired([ruleId, points, findingIds], findings) {
  const rule = rulebook.rules.find(({ id }) => id === ruleId) ?? rulebook.rules[0];
  const excerpt = findings.find(({ id }) => id === findingIds[0])?.excerpt ?? '';
  const { violation } = rule.definition.then.find((step) => step.violation) ?? {};
  return {
    ruleId: rule.id, title: rule.title, severity: rule.severity, effect: rule.effect,
    message: (violation?.message ?? rule.title).replace('{finding.excerpt}', excerpt), remedy: rule.remedy, legalBasis: rule.legalBasis, findingIds, points, owner: rule.owner,
  };
}

function coverage(hasImage) {
  const entries = Object.entries(DETECTORS).filter(([name]) => hasImage || name !== 'images');
  return entries.map(([detector, version]) => ({
    part: detector === 'images' ? 'media/0' : 'text', detector, version, outcome: detector === 'links' ? 'NOT_APPLICABLE' : 'SCANNED',
  }));
}

/** A decision; `found` holds [kind, excerpt], `rules` [rule id, points, ids of findings]. */
export function decision(name, { text, hasImage = true, verdict, scores, found = [], rules = [], stages = [], reasons, minutes = 8, versionId }) {
  const findings = findingsIn(text, found);
  return {
    id: idOf(`decision-${name}`), contentVersionId: versionId, verdict, scores, thresholds: THRESHOLDS,
    findings, rules: rules.map((rule) => fired(rule, findings)),
    measures: [{ part: 'media/0', name: 'palette.share', value: 0.97 }, { part: 'media/0', name: 'contrast.min', value: 9.1 }],
    obligations: stages.map((value) => ({ kind: 'STAGE', value, ruleId: rules[0]?.[0] ?? 'thresholds' })),
    outstanding: [], coverage: coverage(hasImage), reasons, revision: REVISION, digest: `sha256:${sha256(text)}`, detectorVersions: DETECTORS,
    decidedAt: minutesAgo(minutes), auditId: idOf('audit-3'), leafHash: sha256(`leaf-${name}`),
  };
}
