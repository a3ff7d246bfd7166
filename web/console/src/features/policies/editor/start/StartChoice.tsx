import { texts } from '../../../../i18n/texts';
import type { Start } from './beginning';

const words = texts.editorStart;
const STARTS: readonly Start[] = ['rule', 'table', 'short', 'upload'];

/** The ways to begin, each in a sentence. */
export function StartChoice({ chosen, onChoose }: { chosen: Start; onChoose: (start: Start) => void }) {
  return (
    <fieldset className="starts">
      <legend className="start-legend">{words.how}</legend>
      <div className="choices">
        {STARTS.map((start) => {
          const [name = start, hint = ''] = words.starts[start] ?? [];
          return (
            <label key={start} className="choice" htmlFor={`start-${start}`}>
              <input
                type="radio"
                id={`start-${start}`}
                name="start"
                checked={chosen === start}
                aria-describedby={`start-${start}-hint`}
                onChange={() => onChoose(start)}
              />
              <span className="choice-text">
                {name}
                <span id={`start-${start}-hint`} className="choice-detail subtle">
                  {hint}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
