import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { problemOf } from '#core/problem.ts';
import { App } from './app/App.tsx';
import { fillCache, followBackend, queryClient } from './app/queries.ts';
import { followTasks } from './app/tasks.ts';
import type { Start } from './app/start.ts';
import { Stopped } from './app/Stopped.tsx';
import { startI18n } from './i18n/i18n.ts';
import { machineLanguage } from './i18n/machine-language.ts';

/** Shows the window with what it opens with; where that could not be had, says why. */
export async function showWindow(start: Promise<Start>): Promise<void> {
  const container = document.querySelector('#root');
  if (!container) throw new Error('no #root');
  const root = createRoot(container);
  try {
    const { settings, article } = await start;
    await startI18n(settings.interfaceLanguage ?? machineLanguage());
    fillCache(settings, article);
    followBackend();
    followTasks();
    root.render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <App firstArticle={article?.id ?? null} />
        </QueryClientProvider>
      </StrictMode>,
    );
  } catch (thrown) {
    await startI18n(machineLanguage());
    root.render(<Stopped problem={problemOf(thrown)} />);
  }
}
