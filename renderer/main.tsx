import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { problemOf } from '#core/problem.ts';
import { App } from './app/App.tsx';
import { connect } from './app/backend.ts';
import { followBackend, loadFirstArticle, loadSettings, queryClient } from './app/queries.ts';
import { Stopped } from './app/Stopped.tsx';
import { machineLanguage, startI18n } from './i18n/i18n.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';

const container = document.querySelector('#root');
if (!container) throw new Error('no #root');
const root = createRoot(container);

try {
  await connect();
  const settings = await loadSettings();
  const [firstArticle] = await Promise.all([
    loadFirstArticle(settings),
    startI18n(settings.interfaceLanguage ?? machineLanguage()),
  ]);
  followBackend();
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App firstArticle={firstArticle} />
      </QueryClientProvider>
    </StrictMode>,
  );
} catch (thrown) {
  await startI18n(machineLanguage());
  root.render(<Stopped problem={problemOf(thrown)} />);
}
