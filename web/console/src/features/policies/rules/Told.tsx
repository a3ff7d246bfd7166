import type { Line } from '../wording/conditions';

/** A sentence with those that belong under it. */
export function Told({ line }: { line: Line }) {
  return (
    <>
      <p>{line.text}</p>
      {line.lines.length > 0 && (
        <ul className="told">
          {line.lines.map((under, place) => (
            <li key={`${place} ${under.text}`}>
              <Told line={under} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
