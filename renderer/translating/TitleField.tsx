import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { titleLimit } from '#electron/contract/limits.ts';
import { call } from '../app/backend.ts';
import { phrase } from '../i18n/i18n.ts';
import { Autosave, type SaveState } from '../notes/autosave.ts';
import { Button } from '../ui/Button.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { cacheArticle } from './article-cache.ts';
import { targetOf } from './target.ts';
import './translating.css';

const saveAfter = 800; // ms of rest

async function save(id: string, title: string): Promise<void> {
  const changed = await call('articles.edit', { id, translatedTitle: title.trim() || null });
  await cacheArticle(id, () => changed);
}

/** The title in the language of the translation, written where it stands. */
export function TitleField({ article }: { readonly article: Article }) {
  const { t } = useTranslation('translating');
  const { attempt } = useToasts();
  const id = useId();
  const target = targetOf(article);
  const known = article.translatedTitle ?? '';
  const [title, setTitle] = useState(known);
  const [{ state, problem }, setState] = useState<{ state: SaveState | null; problem: Problem | null }>({
    state: null,
    problem: null,
  });
  const [autosave] = useState(
    () =>
      new Autosave<string>({
        saved: known,
        same: (a, b) => a.trim() === b.trim(),
        save: (value) => save(article.id, value),
        onState: (next, thrown) =>
          setState({ state: next, problem: next === 'failed' ? problemOf(thrown) : null }),
        delay: saveAfter,
      }),
  );

  useEffect(() => {
    if (autosave.pending || known === autosave.saved.trim()) return;
    autosave.adopt(known);
    // oxlint-disable-next-line react/set-state-in-effect -- an undo changes the title under the field
    setTitle(known);
  }, [known, autosave]);

  useEffect(
    () => () => {
      const { value } = autosave;
      void autosave.flush().then((safe) => {
        if (!safe) void attempt(() => save(article.id, value));
      });
    },
    [autosave, article.id, attempt],
  );

  return (
    <div className="translating-title">
      <label htmlFor={id} className="soft small">
        {t('title')}
      </label>
      <textarea
        id={id}
        className={`title translated ${target} translating-field`}
        lang={target}
        dir={title === '' ? directionOf(target) : 'auto'}
        rows={1}
        spellCheck={false}
        maxLength={titleLimit}
        value={title}
        onChange={({ target: { value } }) => {
          const line = value.replaceAll(/[\r\n]+/gu, ' ');
          setTitle(line);
          autosave.change(line);
        }}
        onBlur={() => void autosave.flush()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {state === null ? null : (
        <div className="translating-saving">
          <output className={`small ${state === 'failed' ? 'error' : 'soft'}`}>
            {state === 'failed' ? t('failed', { problem: problem ? phrase(problem) : '' }) : t(state)}
          </output>
          {state === 'failed' ? <Button onPress={() => void autosave.flush()}>{t('tryAgain')}</Button> : null}
        </div>
      )}
    </div>
  );
}
