import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { runsOf } from '../text/marks';

interface MarkedTextProps {
  text: string;
  findings: Schemas['Finding'][];
  /** Which part of the content the text is: `text`, `media/0/alt`. */
  part: string;
}

const isGood = (kind: string) => kind.startsWith('disclosure.');

/** A text with what the detectors found in it underlined, disclosures straight, the rest wavy; the kind is said on hover and to screen readers. */
export function MarkedText({ text, findings, part }: MarkedTextProps) {
  const here = findings.filter((finding) => finding.part === part).map(({ kind, start, end }) => ({ name: kind, start, end }));
  return (
    <span className="post-text">
      {runsOf(text, here).map((run) => {
        if (run.names.length === 0) return <span key={run.start}>{run.text}</span>;
        const said = run.names.map(texts.decision.kind).join(', ');
        return (
          <mark key={run.start} title={said} className={run.names.every(isGood) ? 'mark-good' : undefined}>
            {run.text}
            <span className="pf-v6-screen-reader"> ({said})</span>
          </mark>
        );
      })}
    </span>
  );
}
