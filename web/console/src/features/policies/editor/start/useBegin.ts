import { useNavigate } from 'react-router';
import { useCreatePolicy } from '../api/useCreatePolicy';
import { beginningOf } from './beginning';
import type { NewPolicyForm } from './newPolicyForm';

/** Makes the policy and goes to its editor. */
export function useBegin() {
  const create = useCreatePolicy();
  const navigate = useNavigate();
  const act = async (form: NewPolicyForm) => {
    const { start, id, title, owner, description } = form;
    const { source, bytes } = await beginningOf(start, form);
    const text = bytes === undefined ? { text: source.text } : { bytes };
    create.act({ id, title, owner, description, notation: source.notation, ...text }, (policy) => {
      void navigate(`/policies/${policy.id}/edit${start === 'table' ? '?face=grid' : ''}`);
    });
  };
  return { act, busy: create.busy, error: create.error };
}
