import { Content, PageSection, Title } from '@patternfly/react-core';
import { useEffect, type ReactNode } from 'react';

interface PageHeadProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  above?: ReactNode;
}

/** The one heading of a page; also names the browser's tab. */
export function PageHead({ title, lead, actions, above }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · AgentOS`;
  }, [title]);
  return (
    <PageSection>
      {above}
      <div className="page-head">
        <div>
          <Title headingLevel="h1">{title}</Title>
          {lead && <Content component="p">{lead}</Content>}
        </div>
        {actions && <div className="page-head-actions">{actions}</div>}
      </div>
    </PageSection>
  );
}
