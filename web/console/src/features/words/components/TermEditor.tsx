import { Alert, Form, List, ListItem } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import { TextField } from '../../../shared/ui/TextField';
import { useChangeWordList } from '../api/useWordLists';
import { changesOf, termsOf } from './terms';

const words = texts.wordLists;
const SHOWN = 8;

/** The terms, one on each line. What an officer changes becomes a draft of the policy that owns the list. */
export function TermEditor({ list }: { list: Schemas['WordListView'] }) {
  const officer = useAnyRole('compliance-officer');
  const [text, setText] = useState(list.terms.join('\n'));
  const [made, setMade] = useState<Schemas['WordListChange']>();
  const change = useChangeWordList(list.name, list.policyVersion);
  const terms = termsOf(text);
  const { added, removed } = changesOf(list.terms, terms);
  const changed = added.length + removed.length > 0 && terms.length > 0;
  return (
    <Form onSubmit={(event) => event.preventDefault()} noValidate>
      {made && (
        <Alert isInline variant="success" role="status" title={words.made(made.version)}>
          <Link to={`/policies/${made.policyId}/edit`}>{words.goOn}</Link>
        </Alert>
      )}
      <TextField id="terms" label={words.column.terms} hint={words.onePerLine} kind="lines" readOnly={!officer} value={text} onChange={setText} />
      {officer && (
        <div>
          <ConfirmButton
            name={words.change}
            title={words.changeTitle(list.name)}
            confirm={words.change}
            variant="primary"
            ready={() => changed}
            action={change}
            onConfirm={(done) =>
              change.act(terms, (draft) => {
                setMade(draft);
                done();
              })
            }
          >
            <List>
              {added.length > 0 && <ListItem>{words.added(added.length, added.slice(0, SHOWN).join(', '))}</ListItem>}
              {removed.length > 0 && <ListItem>{words.removed(removed.length, removed.slice(0, SHOWN).join(', '))}</ListItem>}
              <ListItem>{words.draft(list.policyId)}</ListItem>
            </List>
          </ConfirmButton>
        </div>
      )}
    </Form>
  );
}
