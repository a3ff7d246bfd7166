/** A value, and what it means when that is not plain from the value. */
export type Suggestion = readonly [value: string, meaning?: string];

/** What an input offers while one types; the input names it by its `list`. */
export function Suggestions({ id, suggestions }: { id: string; suggestions: readonly Suggestion[] }) {
  return (
    <datalist id={id}>
      {suggestions.map(([value, meaning]) => (
        <option key={value} value={value} label={meaning && meaning !== value ? `${meaning} (${value})` : undefined} />
      ))}
    </datalist>
  );
}
