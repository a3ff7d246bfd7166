import './editor.css';
import { Button, PageSection } from '@patternfly/react-core';
import { Link, useParams, useSearchParams } from 'react-router';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';
import { useMe } from '../../../../shared/auth/me';
import { Nothing } from '../../../../shared/ui/Nothing';
import { PageState } from '../../../../shared/ui/PageState';
import { ProblemAlert } from '../../../../shared/ui/ProblemAlert';
import { useOpenVersion } from '../../api/useChangePolicy';
import { usePolicy } from '../../api/usePolicy';
import { useEdited } from '../api/useEdited';
import { useFactSchema } from '../api/useFactSchema';
import { Editor } from './Editor';

const words = texts.editor;

/** The version of a policy that is being written; another one, to be read, by its number in the address. */
export default function EditorPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const policy = usePolicy(id);
  const asked = Number(search.get('version')) || undefined;
  const number = asked ?? policy.data?.open?.number;
  const version = useEdited(id, number);
  const schema = useFactSchema();
  const me = useMe();
  const back = { to: `/policies/${id}`, name: policy.data?.title ?? id };
  if (policy.data && number === undefined) return <NoVersion policy={policy.data} />;
  if (policy.data && version.data && schema.data && me.data) {
    return <Editor key={version.data.id} policy={policy.data} version={version.data} schema={schema.data} me={me.data} />;
  }
  const query = [policy, version, schema, me].find(({ isError }) => isError) ?? version;
  return <PageState title={words.title} back={back} query={{ ...query, data: undefined } as typeof policy} />;
}

/** Everything is in force or ended: the next version has to be opened first. */
function NoVersion({ policy }: { policy: Schemas['PolicyView'] }) {
  const open = useOpenVersion(policy.id);
  return (
    <PageSection>
      {open.error && <ProblemAlert error={open.error} />}
      <Nothing
        title={words.noVersion}
        action={
          <>
            <Button isLoading={open.busy} onClick={() => open.act(undefined)}>
              {words.openVersion}
            </Button>
            <Link to={`/policies/${policy.id}`}>{policy.title}</Link>
          </>
        }
      >
        {words.noVersionBody}
      </Nothing>
    </PageSection>
  );
}
