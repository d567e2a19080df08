import { useQuery } from '@tanstack/react-query';
import { call } from '../../app/backend.ts';

// Keys begin as those of the counts do: all of them are read anew when names, articles or counts change.

export const useNameTime = (id: string) =>
  useQuery({ queryKey: ['counts', 'time', id], queryFn: () => call('names.overTime', { id }) });

export const useNameCompany = (id: string) =>
  useQuery({ queryKey: ['counts', 'company', id], queryFn: () => call('names.company', { id }) });
