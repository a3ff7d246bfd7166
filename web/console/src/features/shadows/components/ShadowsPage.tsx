import { PageSection } from '@patternfly/react-core';
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
import { useShadows } from '../api/useShadows';
import { ShadowMark } from './ShadowMark';

const words = texts.shadows;
const { column } = words;

/** Versions that decide beside the rulebook in force, without effect, and how far they would differ. */
export default function ShadowsPage() {
  const list = useShadows();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <Panel title={words.title}>
          <LoadedList list={list} nothing={<Nothing title={words.none}>{words.noneBody}</Nothing>}>
            {(shadows) => <ShadowTable shadows={shadows} />}
          </LoadedList>
        </Panel>
      </PageSection>
    </>
  );
}

function ShadowTable({ shadows }: { shadows: Schemas['ShadowView'][] }) {
  return (
    <Table aria-label={words.title} variant="compact">
      <TableHead columns={column} />
      <Tbody>
        {shadows.map((shadow) => (
          <Tr key={shadow.id}>
            <Td dataLabel={column.shadow} modifier="breakWord">
              <Link to={`/shadows/${shadow.id}`}>
                {shadow.policyId}, {texts.policies.version(shadow.version)}
              </Link>
              <div className="subtle">
                <Instant at={shadow.startedAt} /> · {shadow.startedBy}
              </div>
            </Td>
            <Td dataLabel={column.state}>
              <ShadowMark state={shadow.state} />
            </Td>
            <Td dataLabel={column.compared}>{shadow.compared}</Td>
            <Td dataLabel={column.diverged}>{shadow.diverged}</Td>
            <Td dataLabel={column.flipped}>{shadow.flipped}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
