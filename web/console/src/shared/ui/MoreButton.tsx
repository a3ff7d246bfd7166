import { Button } from '@patternfly/react-core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { texts } from '../../i18n/texts';

type More = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

/** The next page of a list, while there is one. */
export function MoreButton({ list }: { list: More }) {
  if (!list.hasNextPage) return null;
  return (
    <Button variant="link" isLoading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
      {texts.common.more}
    </Button>
  );
}
