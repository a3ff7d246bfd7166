// Where missions stand on the diagram, and their timelines.
import fs from 'node:fs';
import { idOf, minutesAgo } from './ids.mjs';

const MODEL = new URL('../../../../processes/src/main/resources/org/agentos/processes/content-pipeline.bpmn', import.meta.url);
const TO_DECISION = ['brief', 'find-idea', 'create-content', 'decision', 'verdict'];

const STANDS = {
  'Review (brand)': ['review', 'Review by people', TO_DECISION],
  'Choose an idea': ['find-idea', 'Find an idea', ['brief']],
  'Blocked: revise or end': ['blocked', 'Revise or end', TO_DECISION],
  'Create content': ['create-content', 'Create content', ['brief', 'find-idea']],
  'Decide by rules': ['decision', 'Decide by rules', ['brief', 'find-idea', 'create-content']],
  Published: [undefined, '', [...TO_DECISION, 'publishing', 'publish-outcome', 'end-published']],
};

export const readModel = () => fs.readFileSync(MODEL, 'utf8');

export function diagramOf(mission) {
  const [nodeId, nodeName, visited] = STANDS[mission.step] ?? [undefined, '', ['brief', 'find-idea']];
  return {
    bpmn: readModel(), processId: 'content-pipeline', version: '1', visited,
    tokens: nodeId ? [{ nodeId, nodeName, since: minutesAgo(4) }] : [],
    incidents: mission.state === 'INCIDENT' ? [nodeId] : [],
  };
}

export function timelineOf(mission) {
  const step = (minutes, title, more) => ({ at: minutesAgo(minutes), kind: 'STEP', title, ...more });
  const decided = mission.decisions.map((given) => ({
    at: given.decidedAt, kind: 'DECISION', title: `Decided: ${given.verdict}`, detail: given.reasons[0], verdict: given.verdict,
    contentVersionId: given.contentVersionId, decisionId: given.id, auditId: given.auditId,
  }));
  const said = (mission.submission?.conversation ?? []).map((entry) => ({
    at: entry.at, kind: 'REVIEW', title: entry.outcome === 'APPROVED' ? 'Approved (compliance)' : 'Changes requested (compliance)',
    detail: entry.text, actor: entry.author, contentVersionId: entry.contentVersionId, auditId: idOf('audit-4'),
  }));
  const entries = [
    step(42, 'Mission started', { actor: mission.startedBy, nodeId: 'brief', auditId: idOf('audit-1') }),
    step(41, 'Three ideas found', { nodeId: 'find-idea', detail: 'template writer, no language model' }),
    ...mission.incidents.map((incident) => ({ at: incident.raisedAt, kind: 'INCIDENT', title: `${incident.step} failed`, detail: incident.cause })),
    ...decided, ...said,
    ...mission.publications.map((given) => ({ at: given.confirmedAt, kind: 'PUBLICATION', title: 'Published on sandbox', detail: given.url })),
  ];
  return { items: entries.sort((a, b) => a.at.localeCompare(b.at)) };
}
