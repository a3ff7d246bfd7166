// Deployed processes, and what the gate says of two models.
import { readModel } from './flow.mjs';

const deployedAt = '2026-11-20T08:00:00Z';
const one = (id, name, more) => ({ id, name, version: '1', digest: `sha256:${'4f'.repeat(32)}`, deployedAt, versions: 1, running: 0, shipped: true, ...more });

export const processes = [
  one('content-pipeline', 'Content pipeline', { running: 7 }),
  one('content-review', 'Review by people', { running: 3 }),
  one('seasonal-pipeline', 'Seasonal campaign with a second look by the market owner', { version: '3', versions: 3, running: 1, shipped: false }),
];

export const modelOf = (process) => process && { ...process, bpmn: readModel() };

const held = {
  accepted: true, deployable: false, deployableOnceBound: true,
  problems: [{ element: 'Activity_1x9', code: 'roles-missing', message: 'Nobody is named who may do the task.', suggestion: 'Set agentos:roles.', weight: 'UNBOUND' }],
};

export const judge = ({ bpmn: text }) =>
  text.includes('unbound') ? held : { accepted: true, deployable: true, deployableOnceBound: true, problems: [] };
