import { Th, Thead, Tr } from '@patternfly/react-table';

interface TableHeadProps {
  /** Titles by the names of the columns, in their order. */
  columns: Record<string, string>;
  /** What the last column, which has no title to see, holds. */
  steps?: string;
}

/** The head of a table that stands in the order the server sent. */
export function TableHead({ columns, steps }: TableHeadProps) {
  return (
    <Thead>
      <Tr>
        {Object.values(columns).map((title) => (
          <Th key={title} modifier="wrap">
            {title}
          </Th>
        ))}
        {steps && <Th screenReaderText={steps} />}
      </Tr>
    </Thead>
  );
}
