import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { useKeys } from '../keys/useKeys.ts';
import { Keys } from '../search/Keys.tsx';
import { Button } from '../ui/Button.tsx';
import { useTranslate } from './useTranslate.ts';
import './coverage.css';

/** Stands where the translation of an article without one would: how to write it. */
export function Untranslated({ article }: { readonly article: Article }) {
  const { t } = useTranslation('translating');
  const translate = useTranslate();
  const keys = useKeys('translate');
  return (
    <section className="untranslated-offer">
      <p>{t('empty')}</p>
      {article.origin === 'own' ? (
        <>
          <p className="soft">{t('emptyHint')}</p>
          <Button onPress={() => translate(article.paragraphs[0]?.start ?? 0)}>
            {t('translate')}
            {keys === null ? null : <Keys of={keys} />}
          </Button>
        </>
      ) : null}
    </section>
  );
}
