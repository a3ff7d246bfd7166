import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { token } from '../auth/session';
import { problemOf } from './problem';

async function bytesOf(url: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(url, { headers: { Authorization: `Bearer ${await token()}` }, signal });
  if (!response.ok) throw problemOf(response, await response.json().catch(() => undefined));
  return response.blob();
}

/** The address of a medium that needs the token: fetched, then held as a blob while it is shown. */
export function useMedium(url: string) {
  const query = useQuery({ queryKey: ['medium', url], queryFn: ({ signal }) => bytesOf(url, signal), staleTime: Infinity });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!query.data) return undefined;
    const created = URL.createObjectURL(query.data);
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [query.data]);
  return { address, failed: query.isError };
}
