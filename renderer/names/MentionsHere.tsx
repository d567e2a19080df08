import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import type { Mention, Name } from '#core/names/model.ts';
import { useArticle, useMentions, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { NextIcon, PreviousIcon } from '../ui/icons.tsx';
import { takeMention, useMentionInHand } from './in-hand.ts';
import { contextOf } from './mention-context.ts';
import { samePlace } from './mention-index.ts';

interface Props {
  readonly name: Name;
  readonly articleId: string;
}

/** Where the name stands in the open article: one after the other, or all in a list. */
export function MentionsHere({ name, articleId }: Props) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const { goTo, target } = useWorkspace();
  const article = useArticle(articleId).data;
  const shown = useShownMentions(name, articleId, article);
  const inHand = useMentionInHand();
  const [isListed, setListed] = useState(false);
  const stepping = useRef<Element | null>(null);
  const current = shown.findIndex((mention) => inHand !== null && samePlace(mention, inHand));

  // Going to a place focuses its sentence; whoever steps stays on the button.
  useEffect(() => {
    if (stepping.current instanceof HTMLElement) stepping.current.focus({ preventScroll: true });
    stepping.current = null;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [target]);

  const go = (mention: Mention | undefined) => {
    if (!mention) return;
    takeMention(mention);
    goTo({ cell: mention.cell, start: mention.start, end: mention.end });
  };
  const step = (way: 1 | -1) => {
    stepping.current = document.activeElement;
    const from = current < 0 ? (way === 1 ? -1 : 0) : current;
    go(shown.at((from + way) % shown.length));
  };

  if (!article) return null;
  const total = format.number(shown.length);
  const doubtful = shown.filter(({ uncertain }) => uncertain).length;
  const counted = { count: shown.length, formatted: total };
  const place = { at: format.number(current + 1), total };
  const heading =
    current >= 0
      ? t(shown[current]?.uncertain ? 'mentionOfUncertain' : 'mentionOf', place)
      : doubtful > 0
        ? t('mentionsUncertain', { ...counted, uncertain: format.number(doubtful) })
        : t('mentions', counted);
  return (
    <section className="name-mentions">
      <div className="name-section-head">
        <h3 aria-live="polite">{heading}</h3>
        {shown.length > 0 ? (
          <>
            <IconButton label={t('previousMention')} onPress={() => step(-1)}>
              <PreviousIcon />
            </IconButton>
            <IconButton label={t('nextMention')} onPress={() => step(1)}>
              <NextIcon />
            </IconButton>
            <Button look="quiet" aria-expanded={isListed} onPress={() => setListed(!isListed)}>
              {isListed ? t('hideList') : t('showList')}
            </Button>
          </>
        ) : null}
      </div>
      {isListed ? (
        <ol className="name-mention-list" aria-label={t('inThisArticle')}>
          {shown.map((mention, index) => (
            <li key={`${mention.cell ?? ''}:${mention.start}`}>
              <MentionLine
                article={article}
                mention={mention}
                isCurrent={index === current}
                onPress={() => go(mention)}
              />
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}

/** The name's mentions on the sides of the text that are shown now: what is hidden cannot be gone to. */
function useShownMentions(name: Name, articleId: string, article: Article | undefined): readonly Mention[] {
  const { mode, reveal } = useSettings();
  const all = useMentions(articleId).data ?? [];
  const side =
    !article?.translation || mode === 'source' || (reveal && mode !== 'translation')
      ? 'source'
      : mode === 'translation'
        ? 'translation'
        : 'both';
  return all.filter(
    ({ nameId, cell }) => nameId === name.id && (side === 'both' || (side === 'source') === (cell === null)),
  );
}

interface LineProps {
  readonly article: Article;
  readonly mention: Mention;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

function MentionLine({ article, mention, isCurrent, onPress }: LineProps) {
  const language =
    mention.cell === null ? article.language : (article.translation?.language ?? article.language);
  const { t } = useTranslation('names');
  const context = contextOf(article, mention);
  return (
    <AriaButton
      className="name-mention eased"
      aria-current={isCurrent ? 'location' : undefined}
      onPress={onPress}
    >
      <span lang={language} dir={directionOf(language)}>
        {context.before}
        <span className={mention.uncertain ? 'name-mark doubtful' : 'name-mark'}>{context.mention}</span>
        {context.after}
      </span>
      {mention.uncertain ? <span className="unseen">{t('uncertain')}</span> : null}
    </AriaButton>
  );
}
