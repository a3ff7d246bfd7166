import { ExpandableSection } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { totalOf, VERDICTS } from './columns';

const words = texts.compliance;

/** The numbers of the chart, newest day first, days without decisions left out. */
export function DayTable({ days }: { days: Schemas['DayCounts'][] }) {
  const [open, setOpen] = useState(false);
  return (
    <ExpandableSection toggleText={words.numbers} isExpanded={open} onToggle={(_, now) => setOpen(now)}>
      <Table aria-label={words.decisions} variant="compact">
        <Thead>
          <Tr>
            <Th>{words.day}</Th>
            {VERDICTS.map((verdict) => (
              <Th key={verdict} modifier="wrap">
                {words.verdict[verdict]}
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {days
            .filter((day) => totalOf(day) > 0)
            .toReversed()
            .map((day) => (
              <Tr key={day.day}>
                <Td dataLabel={words.day}>{day.day}</Td>
                {VERDICTS.map((verdict) => (
                  <Td key={verdict} dataLabel={words.verdict[verdict]}>
                    {day[verdict]}
                  </Td>
                ))}
              </Tr>
            ))}
        </Tbody>
      </Table>
    </ExpandableSection>
  );
}
