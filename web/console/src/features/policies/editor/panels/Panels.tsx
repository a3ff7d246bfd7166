import { Badge, Card, CardBody, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { texts } from '../../../../i18n/texts';
import { ImpactPanel } from '../../impact/ImpactPanel';
import type { CheckedText } from '../api/useCheck';
import type { Draft, DraftKeeper } from '../session/keeper';
import type { RuleProblem } from '../session/problems';
import { ScenariosPanel } from '../scenarios/ScenariosPanel';
import { CommentsPanel } from './CommentsPanel';
import { DryRunPanel } from './DryRunPanel';
import { ProblemsPanel } from './ProblemsPanel';

const words = texts.editorPanels;

export interface PanelsProps {
  policyId: string;
  number: number;
  draft: Draft;
  keeper: DraftKeeper;
  check: UseQueryResult<CheckedText>;
  /** Of the rules on the screen. */
  ruleIds: readonly string[];
  readOnly: boolean;
  onShow: (problem: RuleProblem) => void;
}

/** What tells whether the policy is right: problems as one types, and trials on demand. */
export function Panels(props: PanelsProps) {
  const [open, setOpen] = useState('problems');
  const found = props.check.data?.check.problems.length ?? 0;
  return (
    <Card component="aside" aria-label={words.panels} className="panels">
      <CardBody>
        <Tabs activeKey={open} onSelect={(_, key) => setOpen(String(key))} aria-label={words.panels} mountOnEnter isFilled>
          <Tab
            eventKey="problems"
            title={
              <TabTitleText>
                {words.problems.name} {found > 0 && <Badge screenReaderText={words.problems.count(found)}>{found}</Badge>}
              </TabTitleText>
            }
          >
            <ProblemsPanel {...props} />
          </Tab>
          <Tab eventKey="scenarios" title={<TabTitleText>{words.scenarios.name}</TabTitleText>}>
            <ScenariosPanel {...props} />
          </Tab>
          <Tab eventKey="dry-run" title={<TabTitleText>{words.dryRun.name}</TabTitleText>}>
            <DryRunPanel {...props} />
          </Tab>
          <Tab eventKey="impact" title={<TabTitleText>{words.impact.name}</TabTitleText>}>
            <div className="stack tab-body">
              <p className="subtle">{words.impact.lead}</p>
              <ImpactPanel policyId={props.policyId} number={props.number} />
            </div>
          </Tab>
          <Tab eventKey="comments" title={<TabTitleText>{words.comments.name}</TabTitleText>}>
            <CommentsPanel {...props} />
          </Tab>
        </Tabs>
      </CardBody>
    </Card>
  );
}
