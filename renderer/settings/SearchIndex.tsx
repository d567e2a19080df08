import { useEffect, useId, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { IndexCheck } from '#core/search/model.ts';
import type { Events } from '#electron/contract/events.ts';
import { call, listen } from '../app/backend.ts';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { Typed } from '../ui/Typed.tsx';

type Work = 'check' | 'repair';

/** Compares the search index with the library, and builds it anew. */
export function SearchIndex() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { attempt } = useToasts();
  const [work, setWork] = useState<Work | null>(null);
  const [found, setFound] = useState<IndexCheck | null>(null);
  const [rebuilt, setRebuilt] = useState<number | null>(null);
  const heading = useId();

  const run = async (next: Work, doIt: () => Promise<void>) => {
    setFound(null);
    setRebuilt(null);
    setWork(next);
    await attempt(doIt);
    setWork(null);
  };
  const check = () => run('check', async () => setFound(await call('search.check', {})));
  const repair = () => run('repair', async () => setRebuilt((await call('search.repair', {})).articles));

  return (
    <section className="search-index" aria-labelledby={heading}>
      <h3 id={heading}>{t('index')}</h3>
      <div className="index-actions">
        {/* A button that works keeps the focus: disabled, it would lose it. */}
        <Button onPress={() => void check()} isPending={work === 'check'} isDisabled={work === 'repair'}>
          {t('index.check')}
        </Button>
        <Button
          look={found && found.faults.length > 0 ? 'primary' : 'plain'}
          onPress={() => void repair()}
          isPending={work === 'repair'}
          isDisabled={work === 'check'}
        >
          {t('index.repair')}
        </Button>
      </div>
      {work ? <Progress work={work} /> : null}
      <output className="index-result">
        {found ? <Verdict check={found} /> : null}
        {rebuilt === null ? null : (
          <p>{t('index.rebuilt', { count: rebuilt, formatted: format.number(rebuilt) })}</p>
        )}
      </output>
    </section>
  );
}

function Progress({ work }: { readonly work: Work }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const [come, setCome] = useState<Events['indexing'] | null>(null);
  useEffect(
    () =>
      listen('indexing', (event) => {
        if (event.work === (work === 'check' ? 'check' : 'build')) setCome(event);
      }),
    [work],
  );
  const counted = come && { done: format.number(come.done), total: format.number(come.total) };
  const share = come && come.total > 0 ? (come.done / come.total) * 100 : 0;
  return (
    <ProgressBar
      className="index-progress"
      aria-label={t(`index.${work}`)}
      isIndeterminate={come === null}
      value={share}
      valueLabel={counted ? t('index.progress', counted) : undefined}
    >
      <span className="index-track">
        <span className="index-done" style={{ inlineSize: `${share}%` }} />
      </span>
      <span className="small soft">{counted ? t('index.progress', counted) : t('index.begins')}</span>
    </ProgressBar>
  );
}

/** Articles at fault that are named; the others are counted. */
const namedAtMost = 8;

function Verdict({ check: { articles, sound, faults } }: { readonly check: IndexCheck }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  if (faults.length === 0)
    return <p>{t('index.sound', { count: articles, formatted: format.number(articles) })}</p>;
  const named = faults.slice(0, namedAtMost);
  const rest = faults.length - named.length;
  return (
    <>
      <p>{t('index.faults', { sound: format.number(sound), total: format.number(articles) })}</p>
      <ul className="index-faults">
        {named.map(({ kind, articleId, title }) => (
          <li key={`${kind} ${articleId ?? ''} ${title}`}>
            <Typed text={title || t('index.untitled')} />{' '}
            <span className="small soft">{t(`index.fault.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{t('index.more', { count: rest, formatted: format.number(rest) })}</p> : null}
    </>
  );
}
