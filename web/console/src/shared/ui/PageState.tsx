import { PageSection } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Loaded } from './Loaded';
import { PageHead } from './PageHead';
import { Trail } from './Trail';

interface PageStateProps {
  title: string;
  back: { to: string; name: string };
  query: UseQueryResult<unknown>;
}

/** A page of one thing before that thing is there: its heading, the way back, and whether it comes or why not. */
export function PageState({ title, back, query }: PageStateProps) {
  return (
    <>
      <PageHead title={title} above={<Trail back={back} />} />
      <PageSection>
        <Loaded query={query}>{() => null}</Loaded>
      </PageSection>
    </>
  );
}
