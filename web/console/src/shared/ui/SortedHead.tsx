import { Th, Thead, Tr } from '@patternfly/react-table';
import { useFilters } from './filters';
import { orderOf } from './order';

interface SortedHeadProps {
  /** Titles by the names of the columns, in their order. */
  columns: Record<string, string>;
  /** Has the names of those columns that the list can be ordered by. */
  comparisons: Record<string, unknown>;
}

/** The head of a table whose order is in the address, as `order`. */
export function SortedHead({ columns, comparisons }: SortedHeadProps) {
  const [filters, set] = useFilters();
  const order = orderOf(filters.get('order') ?? '', comparisons);
  const index = order ? Object.keys(columns).indexOf(order.column) : undefined;
  const sortBy = order ? { index, direction: order.down ? ('desc' as const) : ('asc' as const) } : {};
  const sort = (name: string, columnIndex: number) => ({
    sortBy,
    columnIndex,
    onSort: (_: unknown, __: number, way: 'asc' | 'desc') => set('order', way === 'desc' ? `-${name}` : name),
  });
  return (
    <Thead>
      <Tr>
        {Object.entries(columns).map(([name, title], column) => (
          <Th key={name} modifier="wrap" sort={Object.hasOwn(comparisons, name) ? sort(name, column) : undefined}>
            {title}
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
