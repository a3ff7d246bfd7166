import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loaded } from './Loaded';
import { MoreButton } from './MoreButton';

interface LoadedListProps<T> {
  list: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>;
  /** Shown in place of an empty list. */
  nothing?: ReactNode;
  children: (items: T[]) => ReactNode;
}

/** A list that is read page by page: all that is here so far, and the next page on demand. */
export function LoadedList<T>({ list, nothing, children }: LoadedListProps<T>) {
  return (
    <Loaded query={list}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0 && nothing !== undefined) return nothing;
        return (
          <>
            {children(items)}
            <MoreButton list={list} />
          </>
        );
      }}
    </Loaded>
  );
}
