import { Label, PageSection } from '@patternfly/react-core';
import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { TableHead } from '../../../shared/ui/TableHead';
import { useRecalls } from '../api/useRecalls';
import { RecallProgress } from './RecallProgress';

const words = texts.recalls;
const { column } = words;
const COLOURS = { RUNNING: 'blue', DONE: 'green', SUPERSEDED: 'grey', STOPPED: 'red' } as const;

/** What each change of the rulebook made of what was published: how much is in breach, how much of it is settled. */
export default function RecallsPage() {
  const list = useRecalls();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <Panel title={words.title}>
          <LoadedList list={list} nothing={<Nothing title={words.none}>{words.noneBody}</Nothing>}>
            {(recalls) => <RecallTable recalls={recalls} />}
          </LoadedList>
        </Panel>
      </PageSection>
    </>
  );
}

function RecallTable({ recalls }: { recalls: Schemas['RecallView'][] }) {
  return (
    <Table aria-label={words.title} variant="compact">
      <TableHead columns={column} />
      <Tbody>
        {recalls.map((recall) => (
          <Tr key={recall.id}>
            <Td dataLabel={column.recall} modifier="breakWord">
              <Link to={`/recalls/${recall.id}`}>{words.after(recall.policyId)}</Link>
              <div className="subtle">
                <Instant at={recall.startedAt} /> · {recall.startedBy}
              </div>
            </Td>
            <Td dataLabel={column.state}>
              <Label isCompact color={COLOURS[recall.state]}>
                {words.state[recall.state]}
              </Label>
            </Td>
            <Td dataLabel={column.examined}>{recall.examined}</Td>
            <Td dataLabel={column.progress}>
              <RecallProgress exposed={recall.exposed} remediated={recall.remediated} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
