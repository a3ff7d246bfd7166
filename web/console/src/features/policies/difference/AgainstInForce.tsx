import type { Schemas } from '../../../shared/api/client';
import { Loaded } from '../../../shared/ui/Loaded';
import { useVersionDifference } from '../api/useDifference';
import { Difference } from './Difference';

/** What a version would change of what is in force. */
export function AgainstInForce({ policy, number }: { policy: Schemas['PolicyView']; number: number }) {
  return <Loaded query={useVersionDifference(policy.id, 'in-force', number)}>{(found) => <Difference difference={found} />}</Loaded>;
}
