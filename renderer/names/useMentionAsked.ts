import { useMemo } from 'react';
import type { Language } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import type { Mention } from '#core/names/model.ts';
import { useArticle, useMentions } from '../app/queries.ts';
import { useMentionInHand } from './in-hand.ts';
import { samePlace } from './mention-index.ts';

export interface AskedMention {
  readonly mention: Mention;
  /** As written in the text. */
  readonly text: string;
  readonly language: Language;
  readonly article: Article;
}

/** The mention in hand, where it is one of this name's that is uncertain, or that the reader settled; else null. */
export function useMentionAsked(nameId: string, articleId: string | null): AskedMention | null {
  const inHand = useMentionInHand();
  const article = useArticle(articleId).data;
  const mentions = useMentions(articleId).data;
  return useMemo(() => {
    const mention = inHand && mentions?.find((one) => samePlace(one, inHand));
    if (!mention || !article || mention.nameId !== nameId) return null;
    if (!mention.uncertain && mention.settled === null) return null;
    const cell = article.translation?.cells.find(({ id }) => id === mention.cell);
    const whole = mention.cell === null ? article.text : (cell?.text ?? '');
    return {
      mention,
      text: whole.slice(mention.start, mention.end),
      language:
        mention.cell === null ? article.language : (article.translation?.language ?? article.language),
      article,
    };
  }, [inHand, article, mentions, nameId]);
}
