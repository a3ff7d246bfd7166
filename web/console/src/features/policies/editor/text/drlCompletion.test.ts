import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { Facts, type FactField } from '../model/facts';
import { drlCompletion } from './drlCompletion';

const text = (name: string): FactField => ({ name, type: 'TEXT', description: `the ${name}`, tests: ['equals'] });
const facts = new Facts(
  [
    { name: 'content', description: '', single: true, fields: [text('text'), text('channel')] },
    { name: 'finding', description: '', single: false, fields: [text('kind'), text('excerpt')] },
    { name: 'disclosure', description: '', single: false, fields: [text('type')] },
  ],
  ['miracle-words', 'slang'],
);
const complete = drlCompletion(facts, [['email', 'E-mail']]);
const offered = (doc: string) =>
  complete(new CompletionContext(EditorState.create({ doc }), doc.length, true))?.options.map(({ label }) => label) ?? [];

const HEAD = 'rule "a-b"\n    @title("A (b)")\n';

describe('completion of DRL', () => {
  it('offers a whole rule at the start, and annotations above "when"', () => {
    expect(offered('')).toContain('rule');
    expect(offered(`${HEAD}    @own`)).toContain('@owner');
  });

  it('offers the types of facts below "when"', () => {
    expect(offered(`${HEAD}when\n    Fin`)).toEqual(expect.arrayContaining(['Finding', 'Content', 'exists', 'not']));
  });

  it('offers the fields of the fact that one stands in, after others too', () => {
    expect(offered(`${HEAD}when\n    Finding(`)).toEqual(['kind', 'excerpt']);
    expect(offered(`${HEAD}when\n    $f : Finding(kind == "a(b", ex`)).toEqual(['kind', 'excerpt']);
    expect(offered(`${HEAD}when\n    Finding(kind == "a")\n    not Disclosure(`)).toEqual(['type']);
  });

  it('offers the values of a field', () => {
    expect(offered(`${HEAD}when\n    not Disclosure(type == "`)).toContain('risk-warning');
    expect(offered(`${HEAD}when\n    Finding(kind == "claim.`)).toContain('claim.health.cure');
    expect(offered(`${HEAD}when\n    Finding(kind in ("pii.email", "`)).toContain('pii.phone');
    expect(offered(`${HEAD}when\n    Content(channel == "`)).toEqual(['email']);
  });

  it('offers word lists by name', () => {
    expect(offered(`${HEAD}when\n    Content(text contains wordOf("`)).toEqual(['miracle-words', 'slang']);
    expect(offered(`${HEAD}when\n    Finding(excerpt memberOf wordList("mir`)).toEqual(['miracle-words', 'slang']);
  });

  it('offers consequences below "then", and a new rule after "end"', () => {
    expect(offered(`${HEAD}when\nthen\n    `)).toEqual(['block', 'review', 'note', 'points', 'require', 'end']);
    expect(offered(`${HEAD}when\nthen\nend\nrule "c-d"\n    @`)).toContain('@severity');
  });
});
