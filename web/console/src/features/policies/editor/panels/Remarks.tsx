import { ExpandableSection, Label } from '@patternfly/react-core';
import { texts } from '../../../../i18n/texts';
import type { Schemas } from '../../../../shared/api/client';
import { witnessLines } from './witness';

const words = texts.editorPanels.problems;

/** What the analysis says of rules that are well formed, each shown by facts where there are any. */
export function Remarks({ remarks }: { remarks: Schemas['RemarkView'][] }) {
  return (
    <section className="stack" aria-label={words.remarks(remarks.length)}>
      <h3>{words.remarks(remarks.length)}</h3>
      <p className="subtle">{words.remarksLead}</p>
      <ul className="plain remarks">
        {remarks.map(({ kind, subjects, sentence, witness }) => (
          <li key={kind + sentence}>
            <p>
              <Label isCompact variant="outline">
                {words.kind[kind] ?? kind}
              </Label>{' '}
              {sentence}
            </p>
            <p className="subtle">{subjects.join(', ')}</p>
            {witness && (
              <ExpandableSection toggleText={words.witness} isIndented>
                <ul className="plain">
                  {witnessLines(witness).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </ExpandableSection>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
