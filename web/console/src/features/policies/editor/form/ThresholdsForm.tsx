import { Button } from '@patternfly/react-core';
import TrashIcon from '@patternfly/react-icons/dist/esm/icons/trash-icon';
import { texts } from '../../../../i18n/texts';
import { Panel } from '../../../../shared/ui/Panel';
import type { Dimension, Effect } from '../../wording/definition';
import { ChoiceField } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { ProblemsHere } from '../fields/ProblemsHere';
import type { Threshold } from '../model/document';
import { removed, replaced } from '../model/lists';
import { useEditing } from '../session/editing';

const words = texts.editorForm;
const { BLOCK, REVIEW } = texts.decision.effect;

/** Limits of the scores. */
export function ThresholdsForm({ thresholds, onChange }: { thresholds: readonly Threshold[]; onChange: (thresholds: Threshold[]) => void }) {
  const { readOnly } = useEditing();
  return (
    <Panel title={words.thresholds}>
      <div className="stack">
        <p>{words.thresholdsLead}</p>
        {thresholds.map((threshold, i) => {
          const at = `/thresholds/${i}`;
          const set = (change: Partial<Threshold>) => onChange(replaced(thresholds, i, { ...threshold, ...change }));
          return (
            <div key={i} className="condition">
              <div className="condition-body pairs">
                <ChoiceField
                  pointer={`${at}/dimension`}
                  label={words.dimension}
                  value={threshold.dimension}
                  options={words.dimensions}
                  onChange={(dimension) => set({ dimension: dimension as Dimension })}
                />
                <NumberField
                  pointer={`${at}/limit`}
                  label={words.limit}
                  hint={words.limitHint}
                  value={threshold.limit}
                  min={0}
                  max={100}
                  whole
                  onChange={(limit) => set({ limit })}
                />
                <ChoiceField
                  pointer={`${at}/effect`}
                  label={words.thresholdEffect}
                  value={threshold.effect}
                  options={{ REVIEW, BLOCK }}
                  onChange={(effect) => set({ effect: effect as Effect })}
                />
                <ChoiceField
                  pointer={`${at}/stage`}
                  label={words.stage}
                  value={threshold.stage}
                  options={words.stages}
                  onChange={(stage) => set({ stage })}
                />
                <ProblemsHere pointer={at} />
              </div>
              {!readOnly && (
                <Button variant="plain" size="sm" aria-label={words.remove} icon={<TrashIcon />} onClick={() => onChange(removed(thresholds, i))} />
              )}
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
