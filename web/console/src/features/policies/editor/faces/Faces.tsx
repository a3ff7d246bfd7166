import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';
import type { Part } from '../form/parts';
import type { PolicyDocument } from '../model/document';
import type { Draft, DraftKeeper } from '../session/keeper';
import type { Shown } from '../session/shownDocument';
import type { Ask } from '../text/CodeEditor';
import { GuidedFace } from './GuidedFace';
import { TextFace } from './TextFace';

const words = texts.editor;

export type Face = 'form' | 'grid' | 'text';
const FACES: readonly Face[] = ['form', 'grid', 'text'];

export interface FacesProps {
  policy: Schemas['PolicyView'];
  number: number;
  draft: Draft;
  keeper: DraftKeeper;
  shown: Shown;
  /** What the server found in exactly this text; nothing until it has answered. */
  checked: Schemas['CheckView'] | undefined;
  face: Face;
  onFace: (face: Face) => void;
  part: Part | undefined;
  onPart: (part: Part) => void;
  ask: Ask | undefined;
  onChange: (change: (document: PolicyDocument) => PolicyDocument) => void;
}

/** The same policy as a form, as a grid and as a text; going from one to another changes nothing of it. */
export function Faces(props: FacesProps) {
  const { face, onFace } = props;
  return (
    <div className="stack">
      <ToggleGroup aria-label={words.faces}>
        {FACES.map((each) => (
          <ToggleGroupItem
            key={each}
            buttonId={`face-${each}`}
            text={words.face[each]}
            isSelected={face === each}
            onChange={() => onFace(each)}
          />
        ))}
      </ToggleGroup>
      <p className="subtle">{words.faceHint[face]}</p>
      {face === 'text' ? <TextFace {...props} /> : <GuidedFace {...props} />}
    </div>
  );
}
