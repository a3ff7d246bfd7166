export const diagram = {
  label: (current: string) => `Process diagram. ${current ? `It stands at: ${current}.` : 'It has ended.'}`,
  region: 'Process diagram',
  laidOut: 'Its author brought only the flow; the drawing is laid out here.',
  fault: 'The diagram cannot be drawn',
  visited: 'passed',
  current: 'stands here',
  incident: 'needs help',
};
