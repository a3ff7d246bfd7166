import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';
import type { RefObject } from 'react';

interface CommentFieldProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  field: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onChange: (value: string) => void;
}

const LONGEST = 4000;

export function CommentField({ id, label, hint, error, field, value, onChange }: CommentFieldProps) {
  return (
    <FormGroup label={label} fieldId={id}>
      <TextArea
        id={id}
        ref={field}
        rows={4}
        resizeOrientation="vertical"
        maxLength={LONGEST}
        value={value}
        validated={error ? 'error' : 'default'}
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(error)}
        onChange={(_, text) => onChange(text)}
      />
      <FormHelperText>
        <HelperText id={`${id}-hint`} isLiveRegion>
          <HelperTextItem variant={error ? 'error' : 'default'}>{error ?? hint}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
