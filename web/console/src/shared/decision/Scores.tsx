import { texts } from '../../i18n/texts';
import type { Schemas } from '../api/client';
import { ScoreBar } from './ScoreBar';

/** The three scores of a decision. */
export function Scores({ scores, thresholds }: Pick<Schemas['DecisionView'], 'scores' | 'thresholds'>) {
  const { compliance, risk, brand } = texts.decision.scores;
  return (
    <div className="scores">
      <ScoreBar
        {...compliance}
        value={scores.compliance}
        review={thresholds.complianceReview}
        block={thresholds.complianceBlock}
        highIsBad={false}
      />
      <ScoreBar {...risk} value={scores.risk} review={thresholds.riskReview} block={thresholds.riskBlock} highIsBad />
      <ScoreBar
        {...brand}
        value={scores.brand}
        review={thresholds.brandReview}
        block={thresholds.brandBlock}
        highIsBad={false}
      />
    </div>
  );
}
