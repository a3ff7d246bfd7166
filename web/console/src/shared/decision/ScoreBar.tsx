import { texts } from '../../i18n/texts';

interface ScoreBarProps {
  name: string;
  hint: string;
  value: number;
  /** Where the score turns the verdict; drawn as lines. */
  review?: number;
  block?: number;
  /** Whether a high value is the bad one, as for risk. */
  highIsBad: boolean;
}

type Zone = 'good' | 'review' | 'block';

export function zoneOf({ value, review, block, highIsBad }: Omit<ScoreBarProps, 'name' | 'hint'>): Zone {
  const beyond = (limit?: number) => limit !== undefined && (highIsBad ? value >= limit : value < limit);
  if (beyond(block)) return 'block';
  return beyond(review) ? 'review' : 'good';
}

/** One score from 0 to 100 with its thresholds drawn in. */
export function ScoreBar({ name, hint, ...score }: ScoreBarProps) {
  const zone = zoneOf(score);
  const label = texts.decision.scoreLabel(name, score.value, texts.decision.zone[zone], score.review, score.block);
  return (
    <div className="score">
      <div className="score-head">
        <span title={hint}>{name}</span>
        <span className="score-value">
          {score.value} <span className="subtle">/ 100</span>
        </span>
      </div>
      <svg className="score-bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
        <rect className="score-ground" width="100" height="6" y="2" />
        <rect className={`score-fill score-${zone}`} width={score.value} height="6" y="2" />
        {score.review !== undefined && <Threshold at={score.review} />}
        {score.block !== undefined && <Threshold at={score.block} />}
      </svg>
      <p className="subtle">{texts.decision.thresholds(score.highIsBad, score.review, score.block)}</p>
    </div>
  );
}

function Threshold({ at }: { at: number }) {
  return <line className="score-threshold" x1={at} x2={at} y1="0" y2="10" vectorEffect="non-scaling-stroke" />;
}
