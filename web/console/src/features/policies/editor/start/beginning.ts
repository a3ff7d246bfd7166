import { blankRule, blankTable, idFrom, today } from '../model/blanks';
import { textOf } from '../model/reading';
import { blankShort, shortText } from '../form/shortForm';
import type { Source } from '../session/source';
import { base64Of, jsonNotation, kindOfFile, namedCheck } from './files';

export type Start = 'rule' | 'table' | 'short' | 'upload';

export interface Terms {
  title: string;
  owner: string;
  file?: File;
}

/** The first text of a policy: of a workbook its bytes, in Base64. */
export type Beginning = { source: Source; bytes?: string };

/** What a policy begins with. */
export async function beginningOf(start: Start, { title, owner, file }: Terms): Promise<Beginning> {
  if (start === 'upload' && file) return ofFile(file);
  if (start === 'short') return { source: { notation: 'SHORT', text: shortText(blankShort(title, owner)) } };
  const id = idFrom(title);
  const document =
    start === 'table' ? { rules: [], tables: [{ ...blankTable(id, today(), owner), title }] } : { rules: [blankRule(id, today(), owner)] };
  return { source: { notation: 'GUIDED', text: textOf(document) } };
}

async function ofFile(file: File): Promise<Beginning> {
  const notation = kindOfFile(file.name);
  if (notation === 'XLSX') return { source: { notation, text: '' }, bytes: await base64Of(file) };
  const text = (await file.text()).replace(/^\uFEFF/, '');
  if (notation === 'VALE') return { source: { notation, text: namedCheck(file.name, text) } };
  return { source: { notation: notation === 'CSV' || notation === 'DRL' ? notation : jsonNotation(text), text } };
}
