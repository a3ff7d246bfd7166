import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';

/** The rule in its guided notation. */
export function RuleDefinition({ definition }: { definition: object }) {
  const [open, setOpen] = useState(false);
  return (
    <ExpandableSection
      toggleText={texts.rules.definition}
      isExpanded={open}
      onToggle={(_, expanded) => setOpen(expanded)}
    >
      <pre className="code">{JSON.stringify(definition, null, 2)}</pre>
    </ExpandableSection>
  );
}
