import { texts } from '../../../i18n/texts';
import { Figure } from '../../../shared/ui/Figure';
import { Loaded } from '../../../shared/ui/Loaded';
import { useExceptionSummary } from '../api/useExceptions';

const words = texts.exceptions;

/** How many wait, hold, end soon, and how often they were used. */
export function ExceptionFigures() {
  return (
    <Loaded query={useExceptionSummary()}>
      {({ requested, active, endingSoon, uses30d }) => (
        <ul className="figures">
          <Figure to="/exceptions?state=REQUESTED" count={requested} name={words.state.REQUESTED} />
          <Figure to="/exceptions?state=ACTIVE" count={active} name={words.state.ACTIVE} />
          <Figure to="/exceptions?state=ACTIVE" count={endingSoon} name={words.endingSoon} />
          <Figure to="/exceptions" count={uses30d} name={words.uses30d} />
        </ul>
      )}
    </Loaded>
  );
}
