import { PageSection } from '@patternfly/react-core';
import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { TableHead } from '../../../shared/ui/TableHead';
import { useWordLists } from '../api/useWordLists';
import { BrandProfiles } from './BrandProfiles';

const words = texts.wordLists;
const { column } = words;

/** The word lists in force and whose they are; and the brand profiles, whose terms rules read as well. */
export default function WordListsPage() {
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <div className="stack">
          <Panel title={words.lists}>
            <Loaded query={useWordLists()}>
              {(lists) => (lists.length === 0 ? <Nothing title={words.none}>{words.noneBody}</Nothing> : <ListTable lists={lists} />)}
            </Loaded>
          </Panel>
          <BrandProfiles />
        </div>
      </PageSection>
    </>
  );
}

function ListTable({ lists }: { lists: Schemas['WordListItem'][] }) {
  return (
    <Table aria-label={words.lists} variant="compact">
      <TableHead columns={column} />
      <Tbody>
        {lists.map(({ name, policyId, terms, usedBy }) => (
          <Tr key={name}>
            <Td dataLabel={column.name} modifier="breakWord">
              <Link to={`/word-lists/${name}`}>{name}</Link>
            </Td>
            <Td dataLabel={column.policy}>
              <Link to={`/policies/${policyId}`}>{policyId}</Link>
            </Td>
            <Td dataLabel={column.terms}>{terms}</Td>
            <Td dataLabel={column.usedBy}>{usedBy}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
