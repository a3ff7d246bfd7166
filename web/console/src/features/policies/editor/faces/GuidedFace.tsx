import { Alert, Button, Skeleton } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import { Nothing } from '../../../../shared/ui/Nothing';
import { FormFace } from '../form/FormFace';
import { shortText } from '../form/shortForm';
import { ShortFormFace } from '../form/ShortFormFace';
import { GridFace } from '../grid/GridFace';
import { textOf, documentOf } from '../model/reading';
import type { FacesProps } from './Faces';

const words = texts.editor;

/** Form and grid: both show the guided document, whatever notation it was written in. */
export function GuidedFace({ policy, draft, keeper, shown, checked, face, onFace, part, onPart, onChange }: FacesProps) {
  if (shown === 'reading') {
    return (
      <div role="status" aria-busy="true">
        <Skeleton screenreaderText={words.converting} height="12rem" />
      </div>
    );
  }
  if (shown === 'unreadable') {
    return (
      <Nothing title={words.notForm} action={<Button onClick={() => onFace('text')}>{words.toText}</Button>}>
        {words.notFormBody}
      </Nothing>
    );
  }
  if ('short' in shown) {
    const guided = checked?.guided && documentOf(JSON.stringify(checked.guided));
    return (
      <ShortFormFace
        form={shown.short}
        onChange={(form) => keeper.edit(() => ({ notation: 'SHORT', text: shortText(form) }))}
        onExpand={guided && (() => keeper.edit(() => ({ notation: 'GUIDED', text: textOf(guided) })))}
      />
    );
  }
  const { document } = shown;
  return (
    <>
      {draft.source.notation === 'XLSX' && <Alert isInline isPlain component="p" variant="info" title={words.workbook} />}
      {face === 'form' ? (
        <FormFace document={document} owner={policy.owner} part={part} onPart={onPart} onChange={onChange} onGrid={() => onFace('grid')} />
      ) : (
        <GridFace
          document={document}
          owner={policy.owner}
          at={part?.kind === 'table' ? part.at : 0}
          onTable={(at) => onPart({ kind: 'table', at })}
          onChange={onChange}
        />
      )}
    </>
  );
}
