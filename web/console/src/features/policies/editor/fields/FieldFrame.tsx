import { FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useProblemsAt } from '../session/editing';
import { fieldId } from '../session/problems';

export interface FieldProps {
  /** Where it stands in the document: names the field, and finds its problems. */
  pointer: string;
  label: string;
  hint?: string;
  required?: boolean;
}

interface FieldFrameProps extends FieldProps {
  /** Also shows problems of places below the pointer. */
  within?: boolean;
  children: (field: { id: string; invalid: boolean; describedBy: string }) => ReactNode;
}

/** A label, a field, and below it what is wrong with it, or else its hint. */
export function FieldFrame({ pointer, label, hint, required, within, children }: FieldFrameProps) {
  const problems = useProblemsAt(pointer, within);
  const id = fieldId(pointer);
  const describedBy = `${id}-help`;
  return (
    <FormGroup label={label} fieldId={id} isRequired={required}>
      {children({ id, invalid: problems.length > 0, describedBy })}
      <FormHelperText>
        <HelperText id={describedBy} isLiveRegion>
          {problems.map(({ code, message }) => (
            <HelperTextItem key={code + message} variant="error">
              {message}
            </HelperTextItem>
          ))}
          {problems.length === 0 && hint && <HelperTextItem>{hint}</HelperTextItem>}
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
