export const scenarios = {
  title: 'Scenarios',
  kept: 'Scenarios of this policy',
  noneKept: 'None yet besides the examples in its rules. The editor makes them by hand; any past decision becomes one with a click.',
  noRules: 'The text of this version has problems, so there is nothing to test.',
  none: 'Nothing to test: no scenario, and no rule has an example.',
  outcome: (passed: number, failed: number) => (failed === 0 ? `All ${passed} come out as expected` : `${failed} of ${passed + failed} do not come out as expected`),
  blocks: 'As long as one is red, the version can neither be approved nor put in force.',
  green: (count: number) => (count === 1 ? 'One as expected' : `${count} as expected`),
  origin: { HAND: 'By hand', DECISION: 'From a decision', PACK: 'From a pack', EXAMPLE: "Rule's example" },
};
