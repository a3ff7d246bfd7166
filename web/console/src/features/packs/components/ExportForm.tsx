import { Button, Checkbox, Form, FormGroup } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import { Loaded } from '../../../shared/ui/Loaded';
import { Panel } from '../../../shared/ui/Panel';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { TextField } from '../../../shared/ui/TextField';
import { useExportPack, usePackable } from '../api/usePacks';
import { saveFile } from './saveFile';

const words = texts.packs.export;

/** Chooses policies and saves them as a signed archive. */
export function ExportForm() {
  const [id, setId] = useState('');
  const [version, setVersion] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const pack = useExportPack();
  const policies = usePackable();
  const whole = id.trim() !== '' && (version === '' || Number(version) >= 1) && chosen.length > 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const order = { id: id.trim(), policyIds: chosen, ...(version !== '' && { version: Number(version) }) };
    if (whole) pack.act(order, (archive) => saveFile(archive, `${order.id}.zip`));
  };
  return (
    <Panel title={words.title}>
      <Form onSubmit={send} noValidate>
        <p className="subtle">{words.lead}</p>
        {pack.error && <ProblemAlert error={pack.error} />}
        <TextField id="pack-id" label={words.id} hint={words.idHint} longest={80} value={id} onChange={setId} />
        <TextField id="pack-version" label={words.version} hint={words.versionHint} longest={9} value={version} onChange={setVersion} />
        <Loaded query={policies}>
          {(all) => (
            <FormGroup isStack role="group" label={texts.policies.title} fieldId="pack-policies">
              {all.map((policy) => (
                <Checkbox
                  key={policy.id}
                  id={`pack-${policy.id}`}
                  label={policy.title}
                  isChecked={chosen.includes(policy.id)}
                  onChange={(_, checked) => setChosen(checked ? [...chosen, policy.id] : chosen.filter((each) => each !== policy.id))}
                />
              ))}
            </FormGroup>
          )}
        </Loaded>
        <div>
          <Button type="submit" variant="primary" isLoading={pack.busy} isAriaDisabled={pack.busy || !whole}>
            {words.save}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
