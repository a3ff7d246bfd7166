import { texts } from '../../i18n/texts';
import { TextField } from './TextField';

const SHORTEST_REASON = 3;
const LONGEST_REASON = 1000;

interface ReasonFieldProps {
  id: string;
  label?: string;
  hint?: string;
  error?: string;
  reason: string;
  onChange: (reason: string) => void;
}

/** Why something is done; the audit log keeps it. */
export function ReasonField({ id, label, hint, error, reason, onChange }: ReasonFieldProps) {
  return (
    <TextField
      id={id}
      label={label ?? texts.common.reason}
      hint={hint ?? texts.common.reasonHint}
      error={error}
      kind="lines"
      required
      longest={LONGEST_REASON}
      value={reason}
      onChange={onChange}
    />
  );
}

export const isReason = (text: string): boolean => text.trim().length >= SHORTEST_REASON;
