import type { Schemas } from '../../../shared/api/client';

/** The colours as swatches, drawn with attributes: the policy allows no style of their own. */
export function Palette({ colours }: { colours: Schemas['BrandProfile']['palette'] }) {
  return (
    <ul className="plain palette">
      {colours.map(({ name, hex, role }) => (
        <li key={name + hex}>
          <svg viewBox="0 0 10 10" aria-hidden className="swatch">
            <rect width="10" height="10" fill={hex} />
          </svg>
          <span>
            {name} <span className="subtle">{[hex, role].filter(Boolean).join(' ')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
