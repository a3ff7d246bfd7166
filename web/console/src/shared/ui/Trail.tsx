import { Breadcrumb, BreadcrumbItem } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface TrailProps {
  /** The list that this page is below. */
  back: { to: string; name: string };
  /** What this page is there; nothing until that is known. */
  here?: ReactNode;
}

/** Where a page stands, and the way back. */
export function Trail({ back, here }: TrailProps) {
  return (
    <Breadcrumb>
      <BreadcrumbItem>
        <Link to={back.to}>{back.name}</Link>
      </BreadcrumbItem>
      {here !== undefined && <BreadcrumbItem isActive>{here}</BreadcrumbItem>}
    </Breadcrumb>
  );
}
