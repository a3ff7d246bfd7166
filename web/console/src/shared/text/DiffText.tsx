import { diffOf } from './diff';

/** A text with what was removed struck through and what was added underlined: never by colour alone. */
export function DiffText({ before, after }: { before: string; after: string }) {
  return (
    <p className="post-text">
      {diffOf(before, after).map((part, index) => {
        if (part.change === 'removed') return <del key={index}>{part.text}</del>;
        if (part.change === 'added') return <ins key={index}>{part.text}</ins>;
        return <span key={index}>{part.text}</span>;
      })}
    </p>
  );
}
