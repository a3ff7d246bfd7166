import { PageSection } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { Loaded } from '../../../shared/ui/Loaded';
import { MoreButton } from '../../../shared/ui/MoreButton';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
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
          <Loaded query={list}>
            {({ pages }) => {
              const shadows = pages.flatMap(({ items }) => items);
              if (shadows.length === 0) return <Nothing title={words.none}>{words.noneBody}</Nothing>;
              return (
                <>
                  <ShadowTable shadows={shadows} />
                  <MoreButton list={list} />
                </>
              );
            }}
          </Loaded>
        </Panel>
      </PageSection>
    </>
  );
}

function ShadowTable({ shadows }: { shadows: Schemas['ShadowView'][] }) {
  return (
    <Table aria-label={words.title} variant="compact">
      <Thead>
        <Tr>
          {Object.values(column).map((name) => (
            <Th key={name} modifier="wrap">
              {name}
            </Th>
          ))}
        </Tr>
      </Thead>
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
