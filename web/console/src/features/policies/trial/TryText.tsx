import { FormGroup, FormHelperText, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';

const words = texts.rules;
const LONGEST = 200_000;

interface TryTextProps {
  text: string;
  missing: boolean;
  onChange: (text: string) => void;
}

export function TryText({ text, missing, onChange }: TryTextProps) {
  return (
    <FormGroup label={words.text} isRequired fieldId="try-text">
      <TextArea
        id="try-text"
        rows={10}
        resizeOrientation="vertical"
        maxLength={LONGEST}
        value={text}
        validated={missing ? 'error' : 'default'}
        aria-invalid={missing}
        aria-describedby="try-hint"
        onChange={(_, value) => onChange(value)}
      />
      <FormHelperText>
        <HelperText id="try-hint" isLiveRegion>
          <HelperTextItem variant={missing ? 'error' : 'default'}>{missing ? words.textNeeded : words.textHint}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
