import { Alert, PageSection } from '@patternfly/react-core';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';
import { Faces, type Face } from '../faces/Faces';
import { useCheck } from '../api/useCheck';
import { saveVersion } from '../api/saveVersion';
import { idsOf, type Part } from '../form/parts';
import { listAdded } from '../form/additions';
import { Facts } from '../model/facts';
import { Panels } from '../panels/Panels';
import { backupKey } from '../session/backup';
import { EditingContext } from '../session/editing';
import type { RuleProblem } from '../session/problems';
import { documentIn, edited, isOf, useShown } from '../session/shownDocument';
import type { Source } from '../session/source';
import { useDraft } from '../session/useDraft';
import type { Ask } from '../text/CodeEditor';
import { EditorHead } from './EditorHead';
import { MergeDialog } from './MergeDialog';
import { placeOf } from './placeOf';

const words = texts.editor;

interface EditorProps {
  policy: Schemas['PolicyView'];
  version: Schemas['PolicyVersionView'];
  schema: Schemas['FactSchema'];
  me: Schemas['MeView'];
}

/** One version of a policy in three faces, and beside it all that tells whether it is right. */
export function Editor({ policy, version, schema, me }: EditorProps) {
  const { policyId, number } = version;
  const [search, setSearch] = useSearchParams();
  const [part, setPart] = useState<Part>();
  const [ask, setAsk] = useState<Ask>();
  const saved: Source = { notation: version.notation, text: version.text ?? '' };
  const save = useCallback((source: Source, edition: number) => saveVersion(policyId, number, source, edition), [policyId, number]);
  const { draft, keeper } = useDraft({ saved, edition: version.edition, key: backupKey(me.id, policyId, number), save });
  const check = useCheck(policyId, number, draft.source);
  const shown = useShown(draft.source, check.data);
  const officer = me.roles.includes('compliance-officer');
  const readOnly = !officer || version.state !== 'DRAFT';
  const problems: readonly RuleProblem[] = useMemo(() => check.data?.check.problems ?? [], [check.data]);
  const facts = useMemo(() => {
    const own = Object.keys(documentIn(shown)?.wordLists ?? {});
    return new Facts(schema.facts, schema.wordLists.map(({ name }) => name)).withLists(own);
  }, [schema, shown]);
  const ruleIds = useMemo(() => {
    const document = documentIn(shown);
    return document ? idsOf(document) : [];
  }, [shown]);
  const change = useCallback(
    (to: Parameters<typeof edited>[2]) => keeper.edit((source) => edited(source, shown, to)),
    [keeper, shown],
  );
  const newWordList = useCallback(() => {
    let made = '';
    change((document) => {
      const added = listAdded(document);
      made = added.name;
      return added.document;
    });
    return made;
  }, [change]);
  const editing = useMemo(() => ({ facts, problems, readOnly, newWordList }), [facts, problems, readOnly, newWordList]);

  const usual: Face = draft.source.notation === 'DRL' || draft.source.notation === 'VALE' ? 'text' : 'form';
  const face = (search.get('face') as Face | null) ?? usual;
  const setFace = (to: Face) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set('face', to);
      return next;
    }, { replace: true });

  const show = (problem: RuleProblem) => {
    const found = placeOf(problem, face, draft.source);
    if (found.part) setPart(found.part);
    if (found.face !== face) setFace(found.face);
    if (found.ask) setAsk(found.ask);
    if (found.pointer) found.focus();
  };

  return (
    <EditingContext value={editing}>
      <EditorHead policy={policy} version={version} draft={draft} keeper={keeper} problems={problems.length} canSubmit={!readOnly} />
      <PageSection>
        {keeper.resumed && (
          <Alert isInline component="p" variant="info" title={words.resumed}>
            {words.resumedBody}
          </Alert>
        )}
        {readOnly && <Alert isInline component="p" variant="info" title={officer ? words.readOnly(texts.editor.state[version.state]) : words.readOnlyRole} />}
        <div className="editor">
          <Faces
            policy={policy}
            number={number}
            draft={draft}
            keeper={keeper}
            shown={shown}
            checked={isOf(check.data, draft.source) ? check.data?.check : undefined}
            face={face}
            onFace={setFace}
            part={part}
            onPart={setPart}
            ask={ask}
            onChange={change}
          />
          <Panels policyId={policyId} number={number} draft={draft} keeper={keeper} check={check} ruleIds={ruleIds} readOnly={readOnly} onShow={show} />
        </div>
      </PageSection>
      {draft.conflict && <MergeDialog conflict={draft.conflict} yours={draft.source} keeper={keeper} />}
    </EditingContext>
  );
}
