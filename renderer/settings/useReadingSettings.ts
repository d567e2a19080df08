import type { Settings } from '#core/settings/model.ts';
import { changeSettings, queryClient, useSettings } from '../app/queries.ts';
import { useToasts } from '../ui/toasts.tsx';
import { readingDefaults } from './reading-settings.ts';

interface ReadingSettings {
  readonly settings: Settings;
  /** Changes and keeps. */
  change(patch: Partial<Settings>): void;
  /** Changes what shows, while a slider moves; `change` at its end keeps it. */
  preview(patch: Partial<Settings>): void;
  reset(): void;
}

export function useReadingSettings(): ReadingSettings {
  const settings = useSettings();
  const { attempt } = useToasts();
  const change = (patch: Partial<Settings>) => void attempt(() => changeSettings(patch));
  return {
    settings,
    change,
    preview: (patch) =>
      queryClient.setQueryData<Settings>(['settings'], (old) => (old ? { ...old, ...patch } : old)),
    reset: () => change(readingDefaults()),
  };
}
