/** By which column a list is ordered, in an address: `severity` from the least, `-severity` from the most. */
export interface Order<Column extends string> {
  column: Column;
  down: boolean;
}

type Comparisons<Item, Column extends string> = Record<Column, (a: Item, b: Item) => number>;

/** Nothing when the address asks for no order, or for one that there is not. */
export function orderOf<Column extends string>(parameter: string, columns: Record<Column, unknown>): Order<Column> | undefined {
  const down = parameter.startsWith('-');
  const column = down ? parameter.slice(1) : parameter;
  return Object.hasOwn(columns, column) ? { column: column as Column, down } : undefined;
}

/** Items that are equal in that column stay as they were. */
export function ordered<Item, Column extends string>(
  items: Item[],
  comparisons: Comparisons<Item, Column>,
  parameter: string,
): Item[] {
  const order = orderOf(parameter, comparisons);
  if (!order) return items;
  const compare = comparisons[order.column];
  return items.toSorted((a, b) => (order.down ? compare(b, a) : compare(a, b)));
}
