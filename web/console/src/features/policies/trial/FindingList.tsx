import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { TableHead } from '../../../shared/ui/TableHead';

const { findings: words } = texts.rules;

/** Everything that the detectors saw, whether or not a rule made anything of it. */
export function FindingList({ findings }: { findings: Schemas['Finding'][] }) {
  return (
    <Panel title={words.title(findings.length)}>
      {findings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table aria-label={words.title(findings.length)} variant="compact">
          <TableHead columns={words.column} />
          <Tbody>
            {findings.map((finding) => (
              <Tr key={finding.id}>
                <Td dataLabel={words.column.kind}>{texts.decision.kind(finding.kind)}</Td>
                <Td dataLabel={words.column.part}>{texts.decision.part(finding.part)}</Td>
                <Td dataLabel={words.column.excerpt} modifier="breakWord">
                  {finding.excerpt && <q>{finding.excerpt}</q>}
                </Td>
                <Td dataLabel={words.column.confidence}>{Math.round(finding.confidence * 100)} %</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}
