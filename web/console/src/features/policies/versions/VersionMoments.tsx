import type { ReactNode } from 'react';
import { texts } from '../../../i18n/texts';
import type { Schemas } from '../../../shared/api/client';
import { Instant } from '../../../shared/ui/Instant';

const words = texts.policies.versions;

/** When a version was sent, judged, in force. */
export function VersionMoments({ version }: { version: Schemas['PolicyVersionView'] }) {
  const moments: [name: ReactNode, at: string][] = [
    ...(version.submittedAt ? [[words.sent(version.submittedBy ?? ''), version.submittedAt] as [ReactNode, string]] : []),
    ...version.approvals.map(({ verdict, by, at, isVoid, comment }): [ReactNode, string] => [
      <>
        {words.judged[verdict](by, isVoid)}
        {comment && (
          <>
            {' '}
            <q>{comment}</q>
          </>
        )}
      </>,
      at,
    ]),
    ...(version.inForceSince ? [[words.inForceSince, version.inForceSince] as [ReactNode, string]] : []),
    ...(version.inForceUntil ? [[words.inForceUntil, version.inForceUntil] as [ReactNode, string]] : []),
  ];
  return (
    <ul className="plain">
      {moments.map(([name, at], index) => (
        <li key={index}>
          {name} <Instant at={at} />
        </li>
      ))}
    </ul>
  );
}
