import { PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { PageHead } from '../../../shared/ui/PageHead';
import { PageState } from '../../../shared/ui/PageState';
import { Panel } from '../../../shared/ui/Panel';
import { Trail } from '../../../shared/ui/Trail';
import { useWordList } from '../api/useWordLists';
import { TermEditor } from './TermEditor';

const words = texts.wordLists;
const BACK = { to: '/word-lists', name: words.title };

/** One word list: its terms, the rules that read it, and the way to change it by a draft of its policy. */
export default function WordListPage() {
  const { name = '' } = useParams();
  const list = useWordList(name);
  if (list.data) return <ListParts list={list.data} />;
  return <PageState title={name} back={BACK} query={list} />;
}

function ListParts({ list }: { list: Schemas['WordListView'] }) {
  return (
    <>
      <PageHead title={list.name} lead={words.count(list.terms.length)} above={<Trail back={BACK} here={list.name} />} />
      <PageSection>
        <div className="with-aside">
          <Panel title={words.column.terms}>
            <TermEditor key={list.policyVersion} list={list} />
          </Panel>
          <Panel title={words.where}>
            <dl className="facts">
              <dt>{words.column.policy}</dt>
              <dd>
                <Link to={`/policies/${list.policyId}`}>{list.policyId}</Link>, {texts.policies.version(list.policyVersion)}
              </dd>
              {list.openVersion !== undefined && (
                <>
                  <dt>{words.open}</dt>
                  <dd>{texts.policies.version(list.openVersion)}</dd>
                </>
              )}
              <dt>{words.readers}</dt>
              <dd>
                {list.usedBy.map((rule) => (
                  <div key={rule}>
                    <Link to={`/rules/${rule}`}>{rule}</Link>
                  </div>
                ))}
              </dd>
            </dl>
          </Panel>
        </div>
      </PageSection>
    </>
  );
}
