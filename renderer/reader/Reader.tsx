import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { forgetSomeNotes, prefetchNotes } from '../app/note-queries.ts';
import { changeSettings, useArticle, useSettings } from '../app/queries.ts';
import { useWindowWidth } from '../app/useWindowWidth.ts';
import { narrow } from '../app/widths.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useHighlights } from '../notes/highlights.ts';
import { NoteSteps } from '../notes/NoteSteps.tsx';
import { SelectionBar } from '../notes/SelectionBar.tsx';
import { useNameMarks } from '../names/useNameMarks.ts';
import { FindBar } from '../search/FindBar.tsx';
import { useFoundMarks } from '../search/found-marks.ts';
import { focusSearch } from '../search/focus-search.ts';
import { Untranslated } from '../translating/Untranslated.tsx';
import { useTranslatingParts } from '../translating/useTranslatingParts.ts';
import { Button } from '../ui/Button.tsx';
import { NoArticle, UnreadArticle } from '../welcome/NoArticle.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { Margin } from './Margin.tsx';
import { PageBar } from './PageBar.tsx';
import { PageContext, type Page } from './page-context.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Sheet } from './Sheet.tsx';
import { useAligned } from './useAligned.ts';
import { usePartners } from './usePartners.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { usePosition } from './usePosition.ts';
import { useRowInHand } from './useRowInHand.ts';
import { useArticleKeys } from './useArticleKeys.ts';
import { useSentenceKeys } from './useSentenceKeys.ts';
import { useWholeInk } from './useWholeInk.ts';
import { useTarget } from './useTarget.ts';
import '../translating/coverage.css';

/** The open article with its margin (once `withMargin`); what to do where none is open. */
export function Reader({ withMargin }: { readonly withMargin: boolean }) {
  const { articleId, target } = useWorkspace();
  // Before the article is asked for, which whoever shows its title does: the notes beside what is shown first are there
  // when it is drawn.
  useLayoutEffect(() => {
    if (articleId === null) return;
    prefetchNotes(articleId, target && { cell: target.cell, offset: target.start });
    return () => forgetSomeNotes(articleId);
    // Where one goes within the article that is open matters no more.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [articleId]);
  const { data: article, error } = useArticle(articleId);
  if (articleId === null) return <NoArticle />;
  if (error) return <UnreadArticle id={articleId} error={error} />;
  if (!article) return <div className="page-empty" aria-busy="true" />;
  return <ArticlePage key={article.id} article={article} withMargin={withMargin} />;
}

/** Height of the sticky bar over the text, CSS pixels; `--page-bar` in page.css. */
const barHeight = 48;

interface PageProps {
  readonly article: Article;
  /** False leaves the margin's place empty. */
  readonly withMargin: boolean;
}

function ArticlePage({ article, withMargin }: PageProps) {
  const settings = useSettings();
  const { t } = useTranslation('reader');
  const { finding, find, showDialog, drawer, showDrawer, translating, translate } = useWorkspace();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [revealed, setRevealed] = useState<ReadonlySet<number>>(new Set());
  const width = useWindowWidth();
  const translation = article.translation?.language ?? null;
  // Where there is no translation there is one way to read.
  const mode = translation === null ? 'source' : settings.mode;
  const aligned = useAligned(article);
  const parts = useTranslatingParts(translating !== null && article.origin === 'own');
  /** The place of the translation says that there is none. */
  const isBare = translation === null && parts === null;
  const { mode: chosenMode } = settings;
  const modeBefore = useRef(chosenMode);
  useEffect(() => {
    // Who asks for a way to read is done with writing.
    if (modeBefore.current !== chosenMode) translate(null);
    modeBefore.current = chosenMode;
  }, [chosenMode, translate]);

  const layoutKey = [
    article.version,
    article.paragraphs.length,
    JSON.stringify(article.paragraphs).length,
    parts === null ? mode : 'translating',
    settings.reveal,
    revealed.size,
    settings.urduFace,
    settings.urduSize,
    settings.urduLineHeight,
    settings.urduWordSpacing,
    settings.englishFace,
    settings.englishSize,
    settings.measure,
    settings.marginOpen,
    settings.libraryOpen,
    settings.focusMode,
    settings.interfaceLanguage,
    width,
  ].join('|');
  const layout = useLayoutCount(layoutKey, aligned, root);
  const page = useMemo<Page>(() => ({ article, root, scroller, layout }), [article, root, scroller, layout]);

  usePartners(root);
  useSentenceKeys(root, layout);
  useArticleKeys(article, root);
  useKeptFocus(root, layoutKey);
  usePosition(article, root, scroller, barHeight, layoutKey);
  useTarget(root, layout);
  useFoundMarks(page);
  useHighlights(page);
  useNameMarks(page);
  useRowInHand(settings.focusMode, root, scroller, layout);
  useWholeInk(page);
  const reveal = useCallback((start: number) => setRevealed((all) => new Set(all).add(start)), []);

  return (
    <PageContext value={page}>
      <main className="scroller" ref={setScroller} aria-labelledby="article-title">
        <div className="page">
          <PageBar article={article} />
          {finding ? <FindBar onClose={() => find(false)} /> : null}
          <article className={`article ${settings.urduLineHeight < 2.4 ? 'tight' : ''}`}>
            <ArticleHeader article={article} TitleField={parts?.TitleField ?? null} />
            <div className={isBare && settings.mode === 'side-by-side' ? 'body-and-offer' : undefined}>
              {isBare ? <Untranslated article={article} /> : null}
              <div className={`body ${parts === null ? mode : 'translating'}`} ref={setRoot}>
                {parts !== null && translating !== null ? (
                  <parts.TranslatingRows
                    key={article.version}
                    article={article}
                    aligned={aligned}
                    root={root}
                    begin={translating}
                  />
                ) : null}
                {(parts === null ? aligned : []).map((one) => (
                  <Paragraph
                    key={one.paragraph.start}
                    aligned={one}
                    text={article.text}
                    language={article.language}
                    translation={translation}
                    mode={mode}
                    cover={
                      settings.reveal &&
                      settings.mode !== 'translation' &&
                      !revealed.has(one.paragraph.start) ? (
                        <div className="cover">
                          <Button look="quiet" onPress={() => reveal(one.paragraph.start)}>
                            {t('showTranslation')}
                          </Button>
                        </div>
                      ) : null
                    }
                  />
                ))}
              </div>
            </div>
            <p className="colophon soft small">
              {article.licence ? t('licence', { licence: article.licence }) : null}
            </p>
          </article>
          {parts === null ? null : <parts.TranslatingFoot />}
          <NoteSteps page={page} />
          <SelectionBar
            onName={(selected) => showDialog('new-name', selected)}
            onSearch={(text) => focusSearch(text)}
          />
        </div>
        {settings.marginOpen && !settings.focusMode && width > narrow && !withMargin ? (
          <div className="margin" />
        ) : null}
        {settings.marginOpen && !settings.focusMode && width > narrow && withMargin ? (
          <Margin level onClose={() => void changeSettings({ marginOpen: false })} />
        ) : null}
      </main>
      {drawer === 'margin' && width <= narrow ? (
        <Sheet onClose={() => showDrawer(null)}>
          <Margin level={false} onClose={() => showDrawer(null)} />
        </Sheet>
      ) : null}
    </PageContext>
  );
}

/** Counts layouts: up by one with each change of the key or the text, and when faces have come. */
function useLayoutCount(key: string, text: unknown, root: HTMLElement | null): number {
  const [laid, setLaid] = useState({ key, text, root, count: 0 });
  if (laid.key !== key || laid.text !== text || laid.root !== root) {
    setLaid({ key, text, root, count: laid.count + 1 });
  }
  useEffect(() => {
    const onFonts = () => setLaid((old) => ({ ...old, count: old.count + 1 }));
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => document.fonts.removeEventListener('loadingdone', onFonts);
  }, []);
  return laid.count;
}
