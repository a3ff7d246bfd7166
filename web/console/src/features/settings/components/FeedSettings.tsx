import { texts } from '../../../i18n/texts';
import { useAnyRole } from '../../../shared/auth/me';
import { Loaded } from '../../../shared/ui/Loaded';
import { Nothing } from '../../../shared/ui/Nothing';
import { useFeeds } from '../api/useFeeds';
import { FeedTable } from './FeedTable';
import { NewFeedForm } from './NewFeedForm';

const words = texts.settings.feeds;

export function FeedSettings() {
  const mayEdit = useAnyRole('admin');
  return (
    <div className="stack">
      <Loaded query={useFeeds()}>
        {(feeds) =>
          feeds.length === 0 ? (
            <Nothing title={words.none}>{words.noneBody}</Nothing>
          ) : (
            <FeedTable feeds={feeds} mayEdit={mayEdit} />
          )
        }
      </Loaded>
      {mayEdit && <NewFeedForm />}
    </div>
  );
}
