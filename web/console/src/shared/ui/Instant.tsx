const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const ofThisYear = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const ofToday = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

function said(moment: Date): string {
  const now = new Date();
  if (moment.toDateString() === now.toDateString()) return ofToday.format(moment);
  return (moment.getFullYear() === now.getFullYear() ? ofThisYear : full).format(moment);
}

/** An instant in the reader's zone, the day left out when it is today; the exact one, in UTC, on hover. */
export function Instant({ at }: { at: string }) {
  return (
    <time dateTime={at} title={at}>
      {said(new Date(at))}
    </time>
  );
}
