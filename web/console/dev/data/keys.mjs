// Keys of machine clients: one in use, one that ended, one revoked.
import { idOf, minutesAgo } from './ids.mjs';

const key = (name, serviceAccount, scopes, state, more) => ({
  id: idOf(`key-${name}`), name, serviceAccount, scopes, state, createdAt: minutesAgo(40_000), createdBy: 'Adam Admin', expiresAt: minutesAgo(-90_000), ...more,
});
const keys = [
  key('Ad tool, production', 'ad-tool', ['DECIDE', 'EXPLAIN'], 'ACTIVE', { lastUsedAt: minutesAgo(3) }),
  key('Newsletter trial', 'newsletter', ['DECIDE'], 'EXPIRED', { expiresAt: minutesAgo(5_000), lastUsedAt: minutesAgo(9_000) }),
  key('Agency', 'agency', ['DECIDE'], 'REVOKED', { revokedAt: minutesAgo(200), revokedBy: 'Adam Admin' }),
];

export const keyRoutes = {
  'GET /api-keys': () => ({ items: keys }),
  'POST /api-keys': ({ body }) => {
    const made = key(body.name, body.serviceAccount, body.scopes, 'ACTIVE', { createdAt: minutesAgo(0), expiresAt: body.expiresAt });
    keys.unshift(made);
    return { ...made, key: `agentos_${made.id.replaceAll('-', '')}` };
  },
  'DELETE /api-keys/:id': ({ id }) => Object.assign(keys.find((each) => each.id === id), { state: 'REVOKED', revokedAt: minutesAgo(0), revokedBy: 'Adam Admin' }),
};
