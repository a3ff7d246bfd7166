interface EndWords {
  name: string;
  title: (shadow: string) => string;
  will: (compared: number, flipped: number) => string;
}

export const shadows = {
  title: 'Shadows',
  one: 'Shadow',
  lead: 'A version that decides beside the rulebook in force, without any effect: what would it have said to real content?',
  name: (policy: string, version: number) => `${policy}, version ${version}`,
  none: 'No shadow yet',
  noneBody: 'Start one from the page of a policy whose open version was submitted or approved.',
  column: { shadow: 'Version', state: 'State', compared: 'Decisions compared', diverged: 'Would differ', flipped: 'Another verdict' },
  state: { RUNNING: 'Runs', PROMOTED: 'Put in force', DROPPED: 'Dropped' },
  figures: 'How it fares',
  skipped: 'Had no time for',
  failed: 'Could not decide',
  itSays: 'What the version says',
  divergences: 'Where it would differ',
  onlyFlipped: 'Only those with another verdict',
  noDivergence: (compared: number) => (compared === 0 ? 'Nothing was decided since it started.' : 'It would have decided all of them alike.'),
  live: 'In force',
  candidate: 'In shadow',
  start: 'Let it decide in shadow',
  startTitle: (version: number) => `Let version ${version} decide in shadow?`,
  startWill: 'It decides beside the rulebook in force from now on. Nothing depends on it, and no decision waits for it; what it would have said is counted and listed. Three shadows at most run at once.',
  end: {
    promote: {
      name: 'Put it in force',
      title: (shadow) => `Put ${shadow} in force?`,
      will: (compared, flipped) =>
        `Of ${compared} decisions it would have given ${flipped} another verdict. The version must be approved; it is tried on every server first, then all change over within seconds, and everything published is checked again.`,
    },
    drop: {
      name: 'Drop it',
      title: (shadow) => `Drop the shadow of ${shadow}?`,
      will: (compared) => `It stops deciding beside the rulebook. What it said to ${compared} decisions stays readable; the version stays as it is.`,
    },
  } as Record<'promote' | 'drop', EndWords>,
};
