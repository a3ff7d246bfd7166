import { ExpandableSection } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import MinusIcon from '@patternfly/react-icons/dist/esm/icons/minus-icon';
import { useState } from 'react';
import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';

type Entry = Schemas['DecisionView']['coverage'][number];

const ICONS = {
  SCANNED: <CheckIcon />,
  NOT_APPLICABLE: <MinusIcon />,
  FAILED: <ExclamationTriangleIcon />,
  TOO_LARGE: <ExclamationTriangleIcon />,
  UNSUPPORTED: <ExclamationTriangleIcon />,
};

const isGap = (entry: Entry) => !['SCANNED', 'NOT_APPLICABLE'].includes(entry.outcome);

/** What was looked at, by which detector; gaps are opened at once. */
export function Coverage({ coverage }: { coverage: Entry[] }) {
  const gaps = coverage.filter(isGap).length;
  const scanned = coverage.filter((entry) => entry.outcome === 'SCANNED').length;
  const [open, setOpen] = useState(gaps > 0);
  const summary = texts.decision.coverageSummary(scanned, gaps);
  return (
    <ExpandableSection toggleText={summary} isExpanded={open} onToggle={(_, expanded) => setOpen(expanded)}>
      <ul className="coverage">
        {coverage.map((entry) => (
          <li key={`${entry.part} ${entry.detector}`} className={isGap(entry) ? 'coverage-gap' : undefined}>
            <span aria-hidden>{ICONS[entry.outcome]}</span> {texts.decision.part(entry.part)}: {entry.detector}{' '}
            <span className="subtle">
              {entry.version} {texts.decision.outcome[entry.outcome]}
              {entry.reason ? `: ${entry.reason}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </ExpandableSection>
  );
}
