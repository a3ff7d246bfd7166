const SHOWN = 12;

/** The start of a digest, the whole of it on hover. */
export function Digest({ value }: { value: string }) {
  const short = value.replace(/^sha256:/, '').slice(0, SHOWN);
  return (
    <code title={value} className="digest">
      {short}
    </code>
  );
}
