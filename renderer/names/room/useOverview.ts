import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NameOverview } from '#core/names/model.ts';
import { call } from '../../app/backend.ts';

/** How often each name stands anywhere, by id; undefined until it has been counted. */
export function useOverview() {
  const { data, error, refetch } = useQuery({
    queryKey: ['counts', 'overview'],
    queryFn: () => call('names.overview', {}),
  });
  const overview = useMemo<ReadonlyMap<string, NameOverview> | undefined>(
    () => data && new Map(data.map((one) => [one.nameId, one])),
    [data],
  );
  return { overview, error, refetch };
}
