import type { ReactNode } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';
import { Panel } from '../../../shared/ui/Panel';

const words = texts.policies.facts;

/** What holds for a policy as a whole, whatever its versions say. */
export function PolicyFacts({ policy }: { policy: Schemas['PolicyView'] }) {
  const { inForce, open } = policy;
  const facts: [name: string, value: ReactNode][] = [
    [words.inForce, inForce ? texts.policies.version(inForce.number) : texts.policies.notInForce],
    ...(inForce ? ([[words.since, <Instant key="since" at={inForce.since} />]] as [string, ReactNode][]) : []),
    ...(inForce?.until ? ([[words.until, <Instant key="until" at={inForce.until} />]] as [string, ReactNode][]) : []),
    [words.open, open ? `${texts.policies.version(open.number)}, ${texts.policies.state[open.state].toLowerCase()}` : words.noOpen],
    [words.approvals, policy.secondApproval ? words.two : words.one],
    [words.onBreach, words.breach[policy.onBreach]],
    [words.rules, policy.ruleCount],
    [words.hits, policy.hits30d],
    [words.lastHit, policy.lastHitAt ? <Instant key="hit" at={policy.lastHitAt} /> : texts.policies.neverHit],
  ];
  return (
    <Panel title={words.title}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
