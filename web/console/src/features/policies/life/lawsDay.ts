import { writtenRules } from '../says/ruleSet';

/** The day on which a version is meant to begin: its own, else the first one ahead on which a rule of it begins to count. */
export function lawsDay({ effectiveFrom, guided }: { effectiveFrom?: string; guided?: object }, now: Date): string | undefined {
  const today = now.toISOString().slice(0, 10);
  const { rules, tables } = writtenRules(guided ?? {});
  const days = [effectiveFrom, ...[...rules, ...tables].map((each) => each.effectiveFrom)];
  return days.filter((day): day is string => day !== undefined && day > today).sort()[0];
}
