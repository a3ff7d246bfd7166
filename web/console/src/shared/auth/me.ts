import { useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../api/client';

export type Me = Schemas['MeView'];

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => bodyOf(api.GET('/me')), staleTime: Infinity });
}

/** True once the caller is known to have one of the roles. */
export function useAnyRole(...roles: string[]): boolean {
  const { data } = useMe();
  return roles.some((role) => data?.roles.includes(role));
}
