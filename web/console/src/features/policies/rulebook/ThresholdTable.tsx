import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { TableHead } from '../../../shared/ui/TableHead';

const { thresholds: words } = texts.rules;

/** Where a score alone turns the verdict, whatever the single rules ask for. */
export function ThresholdTable({ thresholds }: { thresholds: Schemas['Thresholds'] }) {
  const { compliance, risk, brand } = texts.decision.scores;
  const rows = [
    { ...compliance, say: words.below, review: thresholds.complianceReview, block: thresholds.complianceBlock },
    { ...risk, say: words.from, review: thresholds.riskReview, block: thresholds.riskBlock },
    { ...brand, say: words.below, review: thresholds.brandReview, block: thresholds.brandBlock },
  ];
  return (
    <Panel title={words.title}>
      <p className="subtle">{words.lead}</p>
      <Table aria-label={words.title} variant="compact">
        <TableHead columns={words.column} />
        <Tbody>
          {rows.map(({ name, hint, say, review, block }) => (
            <Tr key={name}>
              <Td dataLabel={words.column.score}>
                {name}
                <div className="subtle">{hint}</div>
              </Td>
              <Td dataLabel={words.column.review}>{review === undefined ? words.never : say(review)}</Td>
              <Td dataLabel={words.column.block}>{block === undefined ? words.never : say(block)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
