import { useMemo } from 'react';
import type { CheckedText } from '../api/useCheck';
import { shortFormOf, type ShortForm } from '../form/shortForm';
import type { PolicyDocument } from '../model/document';
import { documentOf, textOf } from '../model/reading';
import { same, type Source } from './source';

/** What form and grid have to show: the document, the short form, or nothing yet, or nothing while the text has problems. */
export type Shown = { document: PolicyDocument } | { short: ShortForm } | 'reading' | 'unreadable';

/** The document that is shown; nothing while there is none. */
export const documentIn = (shown: Shown): PolicyDocument | undefined =>
  typeof shown === 'object' && 'document' in shown ? shown.document : undefined;

function shownOf(source: Source, checked: CheckedText | undefined): Shown {
  if (source.notation === 'SHORT') {
    const short = shortFormOf(source.text);
    return short ? { short } : 'unreadable';
  }
  const document = source.notation === 'GUIDED' ? documentOf(source.text) : documentFrom(source, checked);
  if (document) return { document };
  return source.notation !== 'GUIDED' && !isOf(checked, source) ? 'reading' : 'unreadable';
}

export const isOf = (checked: CheckedText | undefined, source: Source): boolean => checked !== undefined && same(checked.source, source);

/** The document that the server read a text of another notation as. */
function documentFrom(source: Source, checked: CheckedText | undefined): PolicyDocument | undefined {
  const guided = checked && isOf(checked, source) ? checked.check.guided : undefined;
  return guided && documentOf(JSON.stringify(guided));
}

export const useShown = (source: Source, checked: CheckedText | undefined): Shown =>
  useMemo(() => shownOf(source, checked), [source, checked]);

/** An edit of the document of a source. From the first one on it is kept in the guided notation. */
export function edited(source: Source, shown: Shown, change: (document: PolicyDocument) => PolicyDocument): Source {
  const before = source.notation === 'GUIDED' ? documentOf(source.text) : documentIn(shown);
  return before ? { notation: 'GUIDED', text: textOf(change(before)) } : source;
}
