import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentOf, textOf } from './reading';

const SHIPPED = new URL('../../../../../../../rules/src/main/resources/org/agentos/rules/shipped/', import.meta.url);
const files = fs.readdirSync(SHIPPED).filter((name) => name.endsWith('.json'));
const rule = (when: unknown) => ({
  rules: [
    { id: 'a-b', title: '', severity: 'LOW', owner: '', legalBasis: { citation: '' }, effectiveFrom: '2026-01-01', when, then: [] },
  ],
});
const read = (value: unknown) => documentOf(JSON.stringify(value));

describe('guided text as a document', () => {
  it.each(files)('reads what ships and writes it back without loss: %s', (file) => {
    const text = fs.readFileSync(new URL(file, SHIPPED), 'utf8');

    const document = documentOf(text);

    expect(document).toBeDefined();
    expect(document && JSON.parse(textOf(document))).toEqual({ rules: [], ...JSON.parse(text) });
  });

  it('takes joins, windows, ranges and moments', () => {
    const where = [
      { field: 'topic', is: 'equals', other: { as: 'claim', field: 'topic' } },
      { field: 'dated', is: 'withinLast', duration: 'P30D' },
      { not: { any: [{ field: 'start', is: 'between', min: 1, max: 2 }, { field: 'at', is: 'lessThan', value: { instant: '2026-01-01T00:00:00Z' } }] } },
    ];

    expect(read(rule({ all: [{ exists: { fact: 'claim' } }, { none: { fact: 'evidence', where } }] }))).toBeDefined();
  });

  it.each([
    ['no JSON', '{"rules": ['],
    ['no object', '[]'],
    ['rules that are none', '{"rules": [7]}'],
    ['a condition of two kinds', JSON.stringify(rule({ exists: { fact: 'content' }, none: { fact: 'content' } }))],
    ['a condition of an unknown kind', JSON.stringify(rule({ forall: { fact: 'content' } }))],
    ['a test without a field', JSON.stringify(rule({ exists: { fact: 'content', where: [{ is: 'equals' }] } }))],
    ['a group that is no list', JSON.stringify(rule({ all: { exists: { fact: 'content' } } }))],
    ['terms that are no list', '{"rules": [], "wordLists": {"a": "b"}}'],
    ['a table without rows', '{"tables": [{"id": "a"}]}'],
  ])('leaves to the text what the form cannot show: %s', (_, text) => {
    expect(documentOf(text)).toBeUndefined();
  });
});
