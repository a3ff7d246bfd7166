import { texts } from '../../../i18n/texts';
import type { ImpactResult } from '../api/useImpact';
import { FlipList } from './FlipList';

const words = texts.impact;
const GROUPS = ['byTransition', 'byChannel', 'byBrand', 'byMarket', 'byRule'] as const;

/** How many verdicts would be others, where, and which. */
export function ImpactFigures({ jobId, result }: { jobId: string; result: ImpactResult }) {
  return (
    <>
      <p data-flips={result.flips}>
        <strong>{words.flips(result.flips)}</strong> {words.examined(result.examined, result.published)}
        {result.unreadable > 0 && ` ${words.unreadable(result.unreadable)}`}
      </p>
      {result.flips > 0 && (
        <>
          <div className="pairs counted">
            {GROUPS.map((group) => (
              <Counted key={group} title={words.group[group]} counts={result[group]} />
            ))}
          </div>
          <FlipList jobId={jobId} />
        </>
      )}
    </>
  );
}

function Counted({ title, counts }: { title: string; counts: Record<string, number> }) {
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  if (sorted.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul className="plain">
        {sorted.slice(0, 6).map(([name, count]) => (
          <li key={name}>
            {count} · {words.groupName(name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
