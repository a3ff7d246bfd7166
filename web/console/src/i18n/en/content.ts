export const content = {
  version: (number: number) => `Version ${number}`,
  altText: 'Image description:',
  drawing: 'The drawing of this image (SVG) belongs to the version too; it is not published.',
  characters: (count: number, most?: number) =>
    most === undefined ? `${count} characters` : `${count} of ${most} characters`,
  madeBy: (maker: string) => `Made by ${maker}`,
  instruction: (text: string) => `Asked to change: ${text}`,
  stage: (stage: string) => `${stage.charAt(0).toUpperCase()}${stage.slice(1)} review`,
  stageState: { PENDING: 'open', APPROVED: 'approved', REJECTED: 'rejected', CHANGES_REQUESTED: 'changes requested' },
  outcome: (outcome: string) => outcome.toLowerCase().replaceAll(/[_-]/g, ' '),
  noComments: 'Nothing has been said yet.',
  evidence: 'Seen in the market:',
  ideaScore: (score: number) => `${Math.round(score)} of 100`,
};
