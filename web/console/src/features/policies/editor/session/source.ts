/** How an author wrote a policy; each notation keeps its own text. */
export type Notation = 'GUIDED' | 'DRL' | 'CSV' | 'XLSX' | 'VALE' | 'SHORT';

/** What an author wrote. A workbook's text is empty: its bytes stay on the server. */
export interface Source {
  notation: Notation;
  text: string;
}

export const same = (one: Source, other: Source): boolean => one.notation === other.notation && one.text === other.text;
