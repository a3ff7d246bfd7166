import { createContext, useContext } from 'react';
import { Facts } from '../model/facts';
import { problemsAt, type RuleProblem } from './problems';

interface Editing {
  facts: Facts;
  problems: readonly RuleProblem[];
  readOnly: boolean;
  /** Adds an empty word list to the policy; its name comes back. */
  newWordList: () => string;
}

/** What every field of the form needs to know. */
export const EditingContext = createContext<Editing>({ facts: new Facts([], []), problems: [], readOnly: true, newWordList: () => '' });

export const useEditing = (): Editing => useContext(EditingContext);

export const useProblemsAt = (pointer: string, within = false): RuleProblem[] => problemsAt(useEditing().problems, pointer, within);
