import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';
import { PageHead } from '../../../../shared/ui/PageHead';
import { Trail } from '../../../../shared/ui/Trail';
import type { Draft, DraftKeeper } from '../session/keeper';
import { SaveMark } from './SaveMark';
import { SubmitButton } from './SubmitButton';

const words = texts.editor;

interface EditorHeadProps {
  policy: Schemas['PolicyView'];
  version: Schemas['PolicyVersionView'];
  draft: Draft;
  keeper: DraftKeeper;
  problems: number;
  canSubmit: boolean;
}

/** Which version of which policy, whether it is saved, and the way on. */
export function EditorHead({ policy, version, draft, keeper, problems, canSubmit }: EditorHeadProps) {
  return (
    <PageHead
      title={policy.title}
      above={<Trail back={{ to: '/policies', name: words.policies }} here={<Link to={`/policies/${policy.id}`}>{policy.title}</Link>} />}
      lead={
        <span className="lead">
          {words.version(version.number)} <Label isCompact>{words.state[version.state]}</Label>
          <SaveMark draft={draft} keeper={keeper} />
        </span>
      }
      actions={
        canSubmit && <SubmitButton policyId={policy.id} number={version.number} keeper={keeper} problems={problems} />
      }
    />
  );
}
