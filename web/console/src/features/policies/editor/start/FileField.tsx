import { FileUpload, FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';

const words = texts.editorStart;
const ENDINGS = ['.xlsx', '.csv', '.drl', '.yml', '.yaml', '.json'];

interface FileFieldProps {
  file: File | undefined;
  problem: string | undefined;
  onChange: (file: File | undefined) => void;
}

/** A file to begin with, chosen or dropped. It is read by the server, not here. */
export function FileField({ file, problem, onChange }: FileFieldProps) {
  return (
    <FormGroup label={words.file} isRequired fieldId="new-file-filename">
      <FileUpload
        id="new-file"
        value={file ?? ''}
        filename={file?.name ?? ''}
        hideDefaultPreview
        browseButtonText={words.browse}
        clearButtonText={words.clear}
        filenameAriaLabel={words.file}
        validated={problem ? 'error' : 'default'}
        dropzoneProps={{ accept: { 'application/octet-stream': ENDINGS } }}
        onFileInputChange={(_, chosen) => onChange(chosen)}
        onClearClick={() => onChange(undefined)}
      />
      <FormHelperText>
        <HelperText isLiveRegion>
          <HelperTextItem variant={problem ? 'error' : 'default'}>{problem ?? words.fileHint}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
