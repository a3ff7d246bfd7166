import { Button, Form, FormGroup } from '@patternfly/react-core';
import { useState } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Panel } from '../../../shared/ui/Panel';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useImportPack } from '../api/usePacks';
import { PackReport } from './PackReport';
import { digestOf } from './saveFile';

const words = texts.packs.import;

/** An archive is looked at first: what would become of it is told before anything does. */
export function ImportForm() {
  const [archive, setArchive] = useState<File>();
  return (
    <Panel title={words.title}>
      <Form onSubmit={(event) => event.preventDefault()} noValidate>
        <p className="subtle">{words.lead}</p>
        <FormGroup label={words.file} fieldId="pack-file">
          <input id="pack-file" type="file" accept=".zip,application/zip" onChange={({ target }) => setArchive(target.files?.[0])} />
        </FormGroup>
        {archive && <Looked key={`${archive.name} ${archive.lastModified} ${archive.size}`} archive={archive} />}
      </Form>
    </Panel>
  );
}

function Looked({ archive }: { archive: File }) {
  const [report, setReport] = useState<Schemas['PackReport']>();
  const pack = useImportPack(archive);
  const send = async (dryRun: boolean) => pack.act({ digest: await digestOf(archive), dryRun }, setReport);
  const free = report?.items.every(({ action }) => action !== 'BLOCKED');
  return (
    <div className="stack">
      {pack.error && <ProblemAlert error={pack.error} />}
      {report && <PackReport report={report} />}
      <div className="lead">
        <Button variant="secondary" isLoading={pack.busy} isAriaDisabled={pack.busy} onClick={() => void send(true)}>
          {words.look}
        </Button>
        {report?.dryRun && free && (
          <Button variant="primary" isAriaDisabled={pack.busy} onClick={() => void send(false)}>
            {words.take}
          </Button>
        )}
      </div>
    </div>
  );
}
