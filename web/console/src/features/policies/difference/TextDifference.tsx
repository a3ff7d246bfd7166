import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';

const words = texts.difference;
type Line = Schemas['TextLine'];

const SIGN = { ADDED: '+', REMOVED: '−', SAME: ' ', GAP: '⋯' } as const;

/** The lines that differ, each with its sign: never by colour alone. */
export function TextDifference({ lines, label }: { lines: Line[]; label: string }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="sideways" role="region" aria-label={label} tabIndex={0}>
      <ol className="plain lines">
        {lines.map((line, index) => (
          <li key={index} className={`line-${line.kind.toLowerCase()}`}>
            <span aria-hidden>{SIGN[line.kind]}</span>
            {line.kind === 'GAP' ? <span className="subtle">{words.gap}</span> : <Words line={line} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Words({ line }: { line: Line }) {
  if (line.kind === 'ADDED') return <ins>{line.text}</ins>;
  if (line.kind === 'REMOVED') return <del>{line.text}</del>;
  return <span>{line.text}</span>;
}
