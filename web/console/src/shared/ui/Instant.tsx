const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const ofThisYear = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const thisYear = new Date().getFullYear();

const said = (moment: Date) => (moment.getFullYear() === thisYear ? ofThisYear : full).format(moment);

/** An instant in the reader's zone; the exact one, in UTC, on hover. */
export function Instant({ at }: { at: string }) {
  return (
    <time dateTime={at} title={at}>
      {said(new Date(at))}
    </time>
  );
}
