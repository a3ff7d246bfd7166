export const jobs = {
  ended: { FAILED: 'It failed', CANCELLED: 'It was cancelled', DONE: 'Done', QUEUED: 'Waiting', RUNNING: 'Running' },
  of: (done: number, total: number) => `${done} of ${total}`,
  waiting: 'about to begin',
  leave: 'You can leave this page and come back.',
  cancel: 'Cancel it',
};
