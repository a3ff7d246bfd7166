import { Button, PageSection } from '@patternfly/react-core';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { useAnyRole } from '../../../shared/auth/me';
import { FilterChoice } from '../../../shared/ui/FilterChoice';
import { useFilters } from '../../../shared/ui/filters';
import { LoadedList } from '../../../shared/ui/LoadedList';
import { Nothing } from '../../../shared/ui/Nothing';
import { PageHead } from '../../../shared/ui/PageHead';
import { Panel } from '../../../shared/ui/Panel';
import { useExceptions } from '../api/useExceptions';
import { AskExceptionModal } from './AskExceptionModal';
import { ExceptionFigures } from './ExceptionFigures';
import { ExceptionTable } from './ExceptionTable';

const words = texts.exceptions;
type State = Schemas['ExceptionState'];

/** What is freed from which rule until when, and by whose word. `ask` in the address opens the form. */
export default function ExceptionsPage() {
  const [filters, set] = useFilters();
  const officer = useAnyRole('compliance-officer');
  const ask = officer && (
    <Button variant="primary" onClick={() => set('ask', 'true')}>
      {words.ask}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={ask} />
      <PageSection>
        <div className="stack">
          <ExceptionFigures />
          <Panel title={words.title}>
            <div className="filters" role="search">
              <FilterChoice name="state" label={words.column.state} options={words.state} />
            </div>
            <List state={stateOf(filters.get('state'))} />
          </Panel>
        </div>
      </PageSection>
      {officer && filters.get('ask') && <AskExceptionModal onClose={() => set('ask', '')} />}
    </>
  );
}

const stateOf = (asked: string | null): State | undefined =>
  asked !== null && Object.hasOwn(words.state, asked) ? (asked as State) : undefined;

function List({ state }: { state?: State }) {
  const list = useExceptions(state);
  return (
    <LoadedList list={list} nothing={<Nothing title={words.none}>{words.noneBody}</Nothing>}>
      {(exceptions) => <ExceptionTable exceptions={exceptions} />}
    </LoadedList>
  );
}
