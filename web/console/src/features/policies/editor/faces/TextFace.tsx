import { Alert, Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { lazy, Suspense, useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { Loaded } from '../../../../shared/ui/Loaded';
import { useChannelSuggestions } from '../constraints/useChannelSuggestions';
import { useNotationText } from '../api/useNotationText';
import { useEditing } from '../session/editing';
import { isUnsaved } from '../session/keeper';
import { documentIn } from '../session/shownDocument';
import type { Notation } from '../session/source';
import type { FacesProps } from './Faces';
import { lossOf } from './losses';

const words = texts.editor;
const NotationEditor = lazy(() => import('../text/NotationEditor'));

/** The policy as text: as it was written, or in another notation, which it is kept in once one writes in it. */
export function TextFace(props: FacesProps) {
  const { source } = props.draft;
  const own = source.notation === 'XLSX' ? 'DRL' : source.notation;
  const [chosen, setChosen] = useState<Notation>(own);
  const offered: Notation[] = [...new Set<Notation>([own, 'DRL', 'GUIDED'])];
  const notation = offered.includes(chosen) ? chosen : own;
  return (
    <div className="stack">
      <ToggleGroup aria-label={words.textNotation}>
        {offered.map((each) => (
          <ToggleGroupItem
            key={each}
            buttonId={`notation-${each}`}
            text={words.notations[each]}
            isSelected={notation === each}
            onChange={() => setChosen(each)}
          />
        ))}
      </ToggleGroup>
      {notation === source.notation ? <OwnText {...props} /> : <OtherText {...props} notation={notation} />}
    </div>
  );
}

function useCode() {
  const channels = useChannelSuggestions();
  return { ...useEditing(), channels };
}

/** The text as its author wrote it, with its problems. */
function OwnText({ draft, keeper, ask }: FacesProps) {
  const { facts, channels, problems, readOnly } = useCode();
  const { notation, text } = draft.source;
  return (
    <Suspense fallback={null}>
      <NotationEditor
        notation={notation}
        text={text}
        facts={facts}
        channels={channels}
        problems={problems}
        readOnly={readOnly}
        ask={ask}
        onChange={(written) => keeper.edit(() => ({ notation, text: written }))}
      />
    </Suspense>
  );
}

/** The text in another notation, as the server writes what is saved. */
function OtherText({ policy, number, draft, keeper, shown, checked, notation }: FacesProps & { notation: Notation }) {
  const { facts, channels, readOnly } = useCode();
  const [anyway, setAnyway] = useState(false);
  const ready = checked?.guided !== undefined && !isUnsaved(draft);
  const text = useNotationText(policy.id, number, draft.edition, notation, ready);
  const document = notation === 'DRL' ? documentIn(shown) : undefined;
  const loss = document && lossOf(document);
  if (checked && !checked.guided) return <Alert isInline component="p" variant="warning" title={words.needsMending(words.notations[notation])} />;
  return (
    <>
      {loss && !anyway && (
        <Alert
          isInline
          component="p"
          variant="info"
          title={words.drlLossy(words.lossy[loss])}
          actionLinks={
            !readOnly && (
              <Button variant="link" isInline onClick={() => setAnyway(true)}>
                {words.drlAnyway}
              </Button>
            )
          }
        >
          {words.drlAnywayHint}
        </Alert>
      )}
      <Loaded query={text}>
        {(printed) => (
          <Suspense fallback={null}>
            <NotationEditor
              notation={notation}
              text={printed}
              facts={facts}
              channels={channels}
              problems={[]}
              readOnly={readOnly || (loss !== undefined && !anyway)}
              onChange={(written) => keeper.edit(() => ({ notation, text: written }))}
            />
          </Suspense>
        )}
      </Loaded>
    </>
  );
}
