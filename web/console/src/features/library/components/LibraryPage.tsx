import { Alert, PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useFilters } from '../../../shared/ui/filters';
import { Loaded } from '../../../shared/ui/Loaded';
import { MoreButton } from '../../../shared/ui/MoreButton';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { useLibrary } from '../api/useLibrary';
import { LibraryCard } from './LibraryCard';
import { filterOf } from './libraryFilter';
import { LibraryFilters } from './LibraryFilters';

const words = texts.library;

/** What have we made and published, found by meaning. */
export default function LibraryPage() {
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <PageSection>
        <LibraryFilters />
        <Found />
      </PageSection>
    </>
  );
}

function Found() {
  const [parameters] = useFilters();
  const filter = filterOf(parameters);
  const list = useLibrary(filter);
  const filtered = Object.keys(filter).length > 0;
  return (
    <Loaded query={list}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return (
          <div className="stack">
            {pages.some((page) => page.degraded) && (
              <Alert isInline variant="info" title={words.degraded}>
                {words.degradedBody}
              </Alert>
            )}
            {items.length === 0 && (
              <Nothing title={filtered ? words.noneFound : words.none}>
                {filtered ? words.noneFoundBody : words.noneBody}
              </Nothing>
            )}
            <div className="posts">
              {items.map((item) => (
                <LibraryCard key={item.contentVersionId} item={item} />
              ))}
            </div>
            <MoreButton list={list} />
          </div>
        );
      }}
    </Loaded>
  );
}
