import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { Nothing } from '../../../../shared/ui/Nothing';
import { Panel } from '../../../../shared/ui/Panel';
import type { PolicyDocument } from '../model/document';
import { partAdded } from './additions';
import { PartForm } from './PartForm';
import { PartPicker, type Addable } from './PartPicker';
import { keyOf, partDuplicated, partMoved, partRemoved, partsOf, type Part } from './parts';

const words = texts.editorForm;

interface FormFaceProps {
  document: PolicyDocument;
  /** Who answers for the policy, and so for a new rule of it. */
  owner: string;
  part: Part | undefined;
  onPart: (part: Part) => void;
  onChange: (change: (document: PolicyDocument) => PolicyDocument) => void;
  onGrid: () => void;
}

/** The policy as questions and answers, one part at a time. */
export function FormFace({ document, owner, part, onPart, onChange, onGrid }: FormFaceProps) {
  const [removing, setRemoving] = useState<string>();
  const parts = partsOf(document);
  const chosen = (parts.find((each) => part && keyOf(each.part) === keyOf(part)) ?? parts[0])?.part;
  const add = (kind: Addable) => {
    const added = partAdded(document, kind, owner);
    onChange(() => added.document);
    onPart(added.part);
  };
  return (
    <div className="stack">
      <PartPicker
        parts={parts}
        chosen={chosen}
        onChoose={onPart}
        onAdd={add}
        onDuplicate={() => {
          if (!chosen) return;
          onChange((before) => partDuplicated(before, chosen));
          onPart({ ...chosen, at: chosen.at + 1 });
        }}
        onMove={(by) => {
          if (!chosen) return;
          onChange((before) => partMoved(before, chosen, by));
          const among = parts.filter((each) => each.part.kind === chosen.kind).length;
          onPart({ ...chosen, at: Math.min(Math.max(chosen.at + by, 0), among - 1) });
        }}
        onRemove={() => setRemoving(chosen && keyOf(chosen))}
      />
      {chosen && removing === keyOf(chosen) && (
        <Panel title={words.removeTitle(parts.find((each) => each.part === chosen)?.name ?? '')}>
          <div className="row">
            <Button
              variant="danger"
              onClick={() => {
                onChange((before) => partRemoved(before, chosen));
                setRemoving(undefined);
              }}
            >
              {words.remove}
            </Button>
            <Button variant="link" onClick={() => setRemoving(undefined)}>
              {words.keep}
            </Button>
          </div>
        </Panel>
      )}
      {chosen ? (
        <PartForm key={keyOf(chosen)} part={chosen} document={document} onChange={onChange} onGrid={onGrid} />
      ) : (
        <Panel title={words.empty}>
          <Nothing title={words.empty}>{words.emptyBody}</Nothing>
        </Panel>
      )}
    </div>
  );
}
