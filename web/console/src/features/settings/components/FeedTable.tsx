import { Alert, Button, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ConfirmModal } from '../../../shared/ui/ConfirmModal';
import { ExternalLink } from '../../../shared/ui/ExternalLink';
import { Instant } from '../../../shared/ui/Instant';
import { TableHead } from '../../../shared/ui/TableHead';
import { useRemoveFeed } from '../api/useChangeFeeds';

const words = texts.settings.feeds;
type Feed = Schemas['FeedView'];

export function FeedTable({ feeds, mayEdit }: { feeds: Feed[]; mayEdit: boolean }) {
  const [leaving, setLeaving] = useState<Feed>();
  const remove = useRemoveFeed();
  const ask = (feed: Feed) => {
    remove.reset();
    setLeaving(feed);
  };
  return (
    <>
      <Table aria-label={texts.settings.tabs.feeds} variant="compact">
        <TableHead columns={words.column} steps={mayEdit ? words.remove : undefined} />
        <Tbody>
          {feeds.map((feed) => (
            <FeedRow key={feed.id} feed={feed} onRemove={mayEdit ? () => ask(feed) : undefined} />
          ))}
        </Tbody>
      </Table>
      {leaving && (
        <ConfirmModal
          title={words.removeTitle}
          confirm={words.remove}
          danger
          busy={remove.busy}
          error={remove.error}
          onConfirm={() => remove.act(leaving.id, () => setLeaving(undefined))}
          onClose={() => setLeaving(undefined)}
        >
          {words.removeWill(leaving.title)}
        </ConfirmModal>
      )}
    </>
  );
}

function FeedRow({ feed, onRemove }: { feed: Feed; onRemove?: () => void }) {
  const { column } = words;
  return (
    <Tr>
      <Td dataLabel={column.title} modifier="breakWord">
        {feed.title} {feed.builtIn && <Label isCompact>{words.builtIn}</Label>}
      </Td>
      <Td dataLabel={column.url} modifier="breakWord">
        {feed.url && <ExternalLink href={feed.url}>{feed.url}</ExternalLink>}
        {feed.lastError && <Alert isInline isPlain variant="warning" title={feed.lastError} />}
      </Td>
      <Td dataLabel={column.fetched}>{feed.lastFetchedAt && <Instant at={feed.lastFetchedAt} />}</Td>
      <Td dataLabel={column.items}>{feed.items}</Td>
      {onRemove && (
        <Td>
          {!feed.builtIn && (
            <Button variant="link" isDanger isInline onClick={onRemove}>
              {words.remove}
            </Button>
          )}
        </Td>
      )}
    </Tr>
  );
}
