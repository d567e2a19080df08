import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import { problemOf } from '#core/problem.ts';
import { partnerOf } from '#core/search/concordance/concordance-partner.ts';
import type { ConcordanceLine } from '#core/search/model.ts';
import { useArticle } from '../../app/queries.ts';
import { phrase } from '../../i18n/i18n.ts';
import { Cell } from './Cell.tsx';

/** The sentence of a line in the article's other language, as the translation is aligned with it. */
export function PartnerSentence({ line }: { readonly line: ConcordanceLine }) {
  const { t } = useTranslation('concordance');
  const { data: article, error } = useArticle(line.articleId);
  const partner = article ? partnerOf(article, line) : null;
  if (partner) {
    const { language, text } = partner;
    return (
      <Cell
        className={`kwic-partner ${language === 'ur' ? 'nastaliq' : 'kwic-latin'}`}
        lang={language}
        dir={directionOf(language)}
      >
        {text}
      </Cell>
    );
  }
  return (
    <Cell className="kwic-partner small soft" aria-busy={!article && !error}>
      {error ? phrase(problemOf(error)) : article ? t('noPartner') : t('wait')}
    </Cell>
  );
}
