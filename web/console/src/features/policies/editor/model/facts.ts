import type { FieldType } from './constraints';

export interface FactField {
  name: string;
  type: FieldType;
  description: string;
  /** What can be asked of it, by the words of `is`. */
  tests: string[];
}

export interface FactEntry {
  name: string;
  description: string;
  /** Whether every decision has exactly one. */
  single: boolean;
  fields: FactField[];
}

/** What rules may speak of. */
export class Facts {
  constructor(
    readonly entries: readonly FactEntry[],
    /** Names of word lists, those in force and those of the policy itself. */
    readonly wordLists: readonly string[],
  ) {}

  entry(fact: string): FactEntry | undefined {
    return this.entries.find(({ name }) => name === fact);
  }

  fields(fact: string): readonly FactField[] {
    return this.entry(fact)?.fields ?? [];
  }

  /** Its fields that can be summed up and compared as numbers. */
  numbers(fact: string): readonly FactField[] {
    return this.fields(fact).filter(({ type }) => type === 'NUMBER' || type === 'WHOLE_NUMBER');
  }

  field(fact: string, field: string): FactField | undefined {
    return this.fields(fact).find(({ name }) => name === field);
  }

  /** The type of a field; text where the server knows more fields than this console. */
  type(fact: string, field: string): FieldType {
    return this.field(fact, field)?.type ?? 'TEXT';
  }

  tests(fact: string, field: string): readonly string[] {
    return this.field(fact, field)?.tests ?? ['equals', 'notEquals', 'oneOf'];
  }

  withLists(names: readonly string[]): Facts {
    return new Facts(this.entries, [...new Set([...names, ...this.wordLists])].sort());
  }
}
