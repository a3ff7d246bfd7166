import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { ExternalLink } from '../ui/ExternalLink';

type FiredRule = Schemas['FiredRule'];

/** The rules that fired: what is wrong, on what legal ground, what to do. */
export function FiredRules({ rules, findings }: Pick<Schemas['DecisionView'], 'rules' | 'findings'>) {
  if (rules.length === 0) return <p>{texts.decision.noRules}</p>;
  return (
    <ul className="fired">
      {rules.map((rule) => (
        <li key={rule.ruleId} className={`fired-${rule.effect.toLowerCase()}`}>
          <FiredRuleText rule={rule} excerpts={excerptsOf(rule, findings)} />
        </li>
      ))}
    </ul>
  );
}

function excerptsOf(rule: FiredRule, findings: Schemas['Finding'][]): string[] {
  const found = findings.filter((finding) => rule.findingIds.includes(finding.id) && finding.excerpt);
  return [...new Set(found.map((finding) => finding.excerpt))];
}

function FiredRuleText({ rule, excerpts }: { rule: FiredRule; excerpts: string[] }) {
  return (
    <>
      <div className="fired-head">
        <Link to={`/rules/${rule.ruleId}`}>{rule.title}</Link>
        <Label isCompact variant="outline">
          {texts.decision.effect[rule.effect]}
        </Label>
        <Label isCompact variant="outline">
          {texts.decision.severity[rule.severity]}
        </Label>
      </div>
      <p>{rule.message}</p>
      {excerpts.length > 0 && (
        <p>
          {texts.decision.seenIn}{' '}
          {excerpts.map((excerpt) => (
            <q key={excerpt}>{excerpt}</q>
          ))}
        </p>
      )}
      {rule.remedy && (
        <p>
          <strong>{texts.decision.remedy}</strong> {rule.remedy}
        </p>
      )}
      <p className="subtle">
        {rule.legalBasis && <LegalBasis basis={rule.legalBasis} />} <Points points={rule.points} />
      </p>
    </>
  );
}

export function LegalBasis({ basis }: { basis: Schemas['LegalBasis'] }) {
  return basis.url ? <ExternalLink href={basis.url}>{basis.citation}</ExternalLink> : <span>{basis.citation}</span>;
}

function Points({ points }: { points: Record<string, number> }) {
  const counted = Object.entries(points).filter(([, value]) => value !== 0);
  return <>{counted.map(([dimension, value]) => texts.decision.points(dimension.toLowerCase(), value)).join(', ')}</>;
}
