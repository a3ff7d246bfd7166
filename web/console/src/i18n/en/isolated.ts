/** Words of people inside a sentence of ours: whatever their writing direction, they leave the sentence's alone (Unicode's FSI and PDI). */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
