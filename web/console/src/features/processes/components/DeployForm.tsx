import { ActionGroup, Alert, Button, FileUpload, Form, FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useState, type FormEvent } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCheckModel } from '../api/useCheckModel';
import { useDeployModel } from '../api/useDeployModel';
import { ModelProblems } from './ModelProblems';

const words = texts.processes;

/** A model is checked as it is chosen; the button to deploy it appears when it can be. */
export function DeployForm() {
  const [bpmn, setBpmn] = useState('');
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [judgement, setJudgement] = useState<Schemas['ModelJudgement']>();
  const [deployed, setDeployed] = useState<Schemas['ProcessItem'][]>();
  const check = useCheckModel();
  const deploy = useDeployModel();

  const take = (text: string) => {
    setBpmn(text);
    setJudgement(undefined);
    setDeployed(undefined);
    setMissing(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!bpmn.trim()) setMissing(true);
    else check.act(bpmn, setJudgement);
  };

  return (
    <Form onSubmit={submit} noValidate>
      <FormGroup label={words.file} isRequired fieldId="model">
        <FileUpload
          id="model"
          type="text"
          value={bpmn}
          filename={name}
          browseButtonText={words.browse}
          clearButtonText={words.clear}
          allowEditingUploadedText
          aria-label={words.file}
          validated={missing ? 'error' : 'default'}
          dropzoneProps={{ accept: { 'application/xml': ['.bpmn', '.bpmn2', '.xml'] }, maxSize: 4_000_000 }}
          onFileInputChange={(_, file) => setName(file.name)}
          onDataChange={(_, text) => take(text)}
          onTextChange={(_, text) => take(text)}
          onClearClick={() => {
            setName('');
            take('');
          }}
        />
        <FormHelperText>
          <HelperText>
            <HelperTextItem variant={missing ? 'error' : 'default'}>{missing ? words.missing : words.fileHint}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
      {(check.error ?? deploy.error) && <ProblemAlert error={check.error ?? deploy.error} />}
      {judgement && !deployed && <ModelProblems judgement={judgement} />}
      {deployed && (
        <Alert isInline variant="success" title={words.deployed} role="status">
          {words.deployedBody(deployed.map((process) => process.name).join(', '))}
        </Alert>
      )}
      <ActionGroup>
        <Button type="submit" variant={judgement?.deployable ? 'secondary' : 'primary'} isLoading={check.busy} isAriaDisabled={check.busy}>
          {words.check}
        </Button>
        {judgement?.deployable && !deployed && (
          <Button isLoading={deploy.busy} isAriaDisabled={deploy.busy} onClick={() => deploy.act(bpmn, ({ items }) => setDeployed(items))}>
            {words.deployNow}
          </Button>
        )}
      </ActionGroup>
    </Form>
  );
}
