import { describe, expect, it } from 'vitest';
import { base64Of, jsonNotation, kindOfFile, namedCheck } from './files';

describe('files to begin with', () => {
  it.each([
    ['rules.XLSX', 'XLSX'],
    ['a.b.csv', 'CSV'],
    ['Old.drl', 'DRL'],
    ['House.yml', 'VALE'],
    ['macro.xlsm', undefined],
    ['noending', undefined],
  ])('%s is read as %s', (name, kind) => {
    expect(kindOfFile(name)).toBe(kind);
  });

  it('tells the short form from the guided notation', () => {
    expect(jsonNotation('{"rule_name": "a", "criteria": {}}')).toBe('SHORT');
    expect(jsonNotation('{"rules": []}')).toBe('GUIDED');
  });

  it('names a check by its file unless it is named', () => {
    expect(namedCheck('no-cheap.yml', 'extends: existence\n')).toBe('# House.nocheap\nextends: existence\n');
    expect(namedCheck('x.yml', '# Brand.Words\nextends: existence\n')).toBe('# Brand.Words\nextends: existence\n');
  });

  it('keeps every byte of a workbook', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);

    expect(Buffer.from(await base64Of(new Blob([bytes])), 'base64').equals(Buffer.from(bytes))).toBe(true);
  });
});
