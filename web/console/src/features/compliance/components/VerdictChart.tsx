import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { columnsOf, totalOf, VERDICTS } from './columns';

const words = texts.compliance;
const WIDTH = 600;
const HEIGHT = 160;
const GAP = 0.2;

/** Decisions by verdict, a column a day; the table below it says the same in numbers. */
export function VerdictChart({ days }: { days: Schemas['DayCounts'][] }) {
  const step = WIDTH / Math.max(1, days.length);
  return (
    <figure className="figure-medium">
      <svg className="verdict-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words.chart(days.reduce((sum, day) => sum + totalOf(day), 0), days.length)}>
        {columnsOf(days).map((column, index) =>
          column.map(({ verdict, from, height }) => (
            <rect
              key={`${index} ${verdict}`}
              className={`verdict-${verdict}`}
              x={(index + GAP / 2) * step}
              width={(1 - GAP) * step}
              y={HEIGHT * (1 - from - height)}
              height={HEIGHT * height}
            />
          )),
        )}
      </svg>
      <figcaption className="lead chart-legend">
        <span className="subtle">{days[0]?.day}</span>
        {VERDICTS.map((verdict) => (
          <span key={verdict} className="lead">
            <span className={`swatch swatch-${verdict}`} aria-hidden /> {words.verdict[verdict]}
          </span>
        ))}
        <span className="subtle">{days.at(-1)?.day}</span>
      </figcaption>
    </figure>
  );
}
