import { Button } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import SyncAltIcon from '@patternfly/react-icons/dist/esm/icons/sync-alt-icon';
import { texts } from '../../../../i18n/texts';
import { asProblem } from '../../../../shared/api/problem';
import { isUnsaved, type Draft, type DraftKeeper } from '../session/keeper';

const words = texts.editor.save;

type Mark = keyof typeof words;

function markOf(draft: Draft): Mark {
  if (draft.conflict) return 'conflict';
  if (!isUnsaved(draft)) return 'saved';
  if (draft.busy) return 'saving';
  if (!draft.error) return 'unsaved';
  return asProblem(draft.error).status === 0 ? 'offline' : 'failed';
}

const ICONS: Record<Mark, typeof CheckCircleIcon> = {
  saved: CheckCircleIcon,
  saving: SyncAltIcon,
  unsaved: SyncAltIcon,
  offline: ExclamationTriangleIcon,
  failed: ExclamationTriangleIcon,
  conflict: ExclamationTriangleIcon,
};

/** Whether what is on the screen is safe, and what to do when it is not. */
export function SaveMark({ draft, keeper }: { draft: Draft; keeper: DraftKeeper }) {
  const mark = markOf(draft);
  const Icon = ICONS[mark];
  return (
    <span className="save-mark" data-save={mark}>
      <span role="status">
        <Icon aria-hidden /> {words[mark]}
        {mark === 'failed' && <>: {asProblem(draft.error).message}</>}
      </span>
      {(mark === 'failed' || mark === 'offline') && (
        <Button variant="link" isInline onClick={() => void keeper.flush()}>
          {texts.editor.saveNow}
        </Button>
      )}
      {mark === 'conflict' && (
        <Button variant="link" isInline onClick={() => void keeper.retry()}>
          {texts.editor.merge.decide}
        </Button>
      )}
    </span>
  );
}
