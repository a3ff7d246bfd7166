import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { runsOf } from '../text/marks';

/** A text with what the detectors found in it underlined, disclosures straight, the rest wavy; the kind is said on hover and to screen readers. */
export function MarkedText({ text, findings, part }: { text: string; findings: Schemas['Finding'][]; part: string }) {
  const here = findings.filter((finding) => finding.part === part && finding.end > finding.start);
  const good = new Set(here.filter(({ kind }) => kind.startsWith('disclosure.')).map(({ id }) => id));
  const kinds = new Map(here.map((finding) => [finding.id, texts.decision.kind(finding.kind)]));
  return (
    <p className="post-text">
      {runsOf(text, here).map((run) => {
        if (run.ids.length === 0) return <span key={run.start}>{run.text}</span>;
        const said = [...new Set(run.ids.map((id) => kinds.get(id)))].join(', ');
        return (
          <mark key={run.start} title={said} className={run.ids.every((id) => good.has(id)) ? 'mark-good' : undefined}>
            {run.text}
            <span className="pf-v6-screen-reader"> ({said})</span>
          </mark>
        );
      })}
    </p>
  );
}
