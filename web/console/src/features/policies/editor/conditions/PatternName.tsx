import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import type { Pattern } from '../../wording/definition';
import { TextField } from '../fields/TextField';
import { useEditing } from '../session/editing';

const words = texts.editorRules;

/** The name of a fact's own, for those who speak of two of a kind. */
export function PatternName({ pattern, pointer, onChange }: { pattern: Pattern; pointer: string; onChange: (pattern: Pattern) => void }) {
  const { readOnly } = useEditing();
  const [asked, setAsked] = useState(false);
  if (pattern.as === undefined && !asked) {
    return readOnly ? null : (
      <Button variant="link" isInline onClick={() => setAsked(true)}>
        {words.nameIt}
      </Button>
    );
  }
  const name = (as: string) => {
    const { fact, where } = pattern;
    onChange({ fact, ...(as && { as }), ...(where && { where }) });
  };
  return <TextField pointer={`${pointer}/as`} label={words.alias} hint={words.aliasHint} value={pattern.as ?? ''} onChange={name} />;
}
