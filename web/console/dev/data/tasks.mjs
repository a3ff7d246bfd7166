import { idOf, minutesAgo } from './ids.mjs';
import { missions } from './missions.mjs';

const named = (name) => missions.find(({ id }) => id === idOf(name));

function task(name, kind, title, more) {
  const mission = named(name);
  const latest = mission.decisions.at(-1);
  return {
    id: idOf(`task-${name}`), kind, title, state: 'OPEN', missionId: mission.id, topic: mission.topic, channel: mission.channel,
    roles: [mission.waitsFor], verdict: latest?.verdict, risk: latest?.scores.risk, createdAt: minutesAgo(8), version: 1,
    contentVersion: mission.versions.at(-1), previousVersion: mission.versions.at(-2), decision: latest, submission: mission.submission, ...more,
  };
}

export const tasks = [
  task('pump', 'REVIEW', 'Review (brand)', { stage: 'brand', dueAt: minutesAgo(30) }),
  task('asthma', 'BLOCKED', 'Blocked: revise or end', { dueAt: minutesAgo(-300) }),
  task('idea', 'CHOOSE_IDEA', 'Choose an idea', { dueAt: minutesAgo(-1_300), ideas: named('idea').ideas }),
];

/** Why the caller may not decide, if so. */
export function objection(given, caller) {
  if (given.roles.some((role) => caller.roles.includes(role))) return undefined;
  return `Only someone with the role ${given.roles.join(' or ')} can decide this.`;
}
