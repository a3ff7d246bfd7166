import { Alert } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const { judgement: words, problem: column } = texts.processes;

/** What would come of deploying a model, and what stands in the way. */
export function ModelProblems({ judgement }: { judgement: Schemas['ModelJudgement'] }) {
  const { variant, title } = verdictOn(judgement);
  return (
    <>
      <Alert isInline variant={variant} title={title} role="status">
        {judgement.deployable && words.deployableBody}
      </Alert>
      {judgement.problems.length > 0 && (
        <Table aria-label={title} variant="compact">
          <Thead>
            <Tr>
              <Th>{column.element}</Th>
              <Th>{column.what}</Th>
              <Th>{column.todo}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {judgement.problems.map((problem) => (
              <Tr key={problem.element + problem.code + problem.message}>
                <Td dataLabel={column.element} modifier="breakWord">
                  {problem.element ? <code>{problem.element}</code> : column.whole}
                </Td>
                <Td dataLabel={column.what} modifier="breakWord">
                  {problem.message}
                </Td>
                <Td dataLabel={column.todo} modifier="breakWord">
                  {problem.suggestion}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </>
  );
}

function verdictOn(judgement: Schemas['ModelJudgement']) {
  if (judgement.deployable) return { variant: 'success', title: words.deployable } as const;
  if (judgement.deployableOnceBound) return { variant: 'warning', title: words.unbound } as const;
  if (judgement.accepted) return { variant: 'warning', title: words.held } as const;
  return { variant: 'danger', title: words.refused } as const;
}
