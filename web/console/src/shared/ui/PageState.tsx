import { Breadcrumb, BreadcrumbItem, PageSection } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Loaded } from './Loaded';
import { PageHead } from './PageHead';

interface PageStateProps {
  title: string;
  back: { to: string; name: string };
  query: UseQueryResult<unknown>;
}

/** A page of one thing before that thing is there: its heading, the way back, and whether it comes or why not. */
export function PageState({ title, back, query }: PageStateProps) {
  const trail = (
    <Breadcrumb>
      <BreadcrumbItem>
        <Link to={back.to}>{back.name}</Link>
      </BreadcrumbItem>
    </Breadcrumb>
  );
  return (
    <>
      <PageHead title={title} above={trail} />
      <PageSection>
        <Loaded query={query}>{() => null}</Loaded>
      </PageSection>
    </>
  );
}
