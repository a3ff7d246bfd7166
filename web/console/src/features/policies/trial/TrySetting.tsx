import { Checkbox, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import { useChannels } from '../../../shared/api/useChannels';
import type { Request } from './trial';

const words = texts.rules;

interface TrySettingProps {
  request: Request;
  onChange: (change: Partial<Request>) => void;
}

const FIELDS = [
  { name: 'region', label: words.region, longest: 20 },
  { name: 'language', label: words.language, longest: 35 },
  { name: 'audience', label: words.audience, longest: 100 },
  { name: 'kind', label: words.kind, longest: 50 },
] as const;

/** Where a text would appear, for whom, as what. Rules may ask for any of it. */
export function TrySetting({ request, onChange }: TrySettingProps) {
  const { data: channels = [] } = useChannels();
  const known = [...channels.map(({ id, name }) => [id, name] as const), ...words.otherChannels];
  return (
    <>
      <div className="pairs">
        <FormGroup label={words.channel} fieldId="try-channel">
          <FormSelect id="try-channel" value={request.channel} onChange={(_, channel) => onChange({ channel })}>
            {known.map(([id, name]) => (
              <FormSelectOption key={id} value={id} label={name} />
            ))}
            {!known.some(([id]) => id === request.channel) && (
              <FormSelectOption value={request.channel} label={request.channel ?? ''} />
            )}
          </FormSelect>
        </FormGroup>
        {FIELDS.map(({ name, label, longest }) => (
          <FormGroup key={name} label={label} fieldId={`try-${name}`}>
            <TextInput
              id={`try-${name}`}
              maxLength={longest}
              value={request[name]}
              onChange={(_, value) => onChange({ [name]: value })}
            />
          </FormGroup>
        ))}
      </div>
      <Checkbox
        id="try-paid"
        label={texts.common.paidPartnership}
        isChecked={request.paidPartnership}
        onChange={(_, paidPartnership) => onChange({ paidPartnership })}
      />
      <Checkbox id="try-ai" label={texts.common.aiMade} isChecked={request.aiMade} onChange={(_, aiMade) => onChange({ aiMade })} />
    </>
  );
}
