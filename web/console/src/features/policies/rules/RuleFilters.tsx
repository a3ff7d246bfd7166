import { texts } from '../../../i18n/texts';
import { FilterChoice } from '../../../shared/ui/FilterChoice';
import { FilterWords } from '../../../shared/ui/FilterWords';

const words = texts.rules;

export function RuleFilters({ owners }: { owners: string[] }) {
  return (
    <div className="filters" role="search">
      <FilterWords label={words.find} />
      <FilterChoice name="effect" label={words.effect} options={texts.decision.effect} />
      <FilterChoice name="severity" label={words.severity} options={texts.decision.severity} />
      <FilterChoice name="owner" label={words.owner} options={Object.fromEntries(owners.map((owner) => [owner, owner]))} />
      <FilterChoice name="standing" label={words.column.state} options={words.standings} />
    </div>
  );
}
