export const diagram = {
  label: (current: string) => `Process diagram. ${current ? `It stands at: ${current}.` : 'It has ended.'}`,
  region: 'Process diagram',
  fault: 'The diagram cannot be drawn',
  visited: 'passed',
  current: 'stands here',
  incident: 'needs help',
};
