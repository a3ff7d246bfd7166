import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { texts } from '../../../i18n/texts';
import { LegalBasis } from '../../../shared/decision/FiredRules';
import { Panel } from '../../../shared/ui/Panel';
import { cellText, type WrittenTable } from './ruleSet';

const words = texts.policySays;
const MOST_ROWS = 100;

/** A decision table, one rule a row. */
export function TableTold({ table }: { table: WrittenTable }) {
  const hidden = table.rows.length - MOST_ROWS;
  return (
    <Panel title={table.title}>
      {table.description && <p>{table.description}</p>}
      <p className="subtle">
        {words.rows(table.rows.length)} · {texts.decision.severity[table.severity]} · <LegalBasis basis={table.legalBasis} />
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="sideways" role="region" aria-label={table.title} tabIndex={0}>
        <Table aria-label={table.title} variant="compact">
          <Thead>
            <Tr>
              {table.columns.map(({ heading }, index) => (
                <Th key={`${index} ${heading}`} modifier="wrap">
                  {heading}
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {table.rows.slice(0, MOST_ROWS).map((row, place) => (
              <Tr key={place}>
                {row.map((cell, index) => (
                  <Td key={index} dataLabel={table.columns[index]?.heading} modifier="breakWord">
                    {cellText(cell)}
                  </Td>
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      </div>
      {hidden > 0 && <p className="subtle">{words.moreRows(hidden)}</p>}
    </Panel>
  );
}
