import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import { useArticles } from '../app/queries.ts';

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Height of a line before it is measured, CSS pixels. */
const lineHeight = 44;

/** The articles of the library to tick; those without a translation cannot be. */
export function ChooseArticles({ chosen, onChoose }: Props) {
  const { t } = useTranslation('translating');
  const scroller = useRef<HTMLDivElement>(null);
  const { data, fetchNextPage, hasNextPage, isFetching } = useArticles('all', '');
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const virtual = useVirtualizer({
    count: data?.pages[0]?.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 6,
  });
  const lines = virtual.getVirtualItems();
  const last = lines.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length && hasNextPage && !isFetching) void fetchNextPage();
  }, [last, items.length, hasNextPage, isFetching, fetchNextPage]);

  const tick = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div className="export-articles" ref={scroller}>
      <ul style={{ blockSize: virtual.getTotalSize() }} aria-label={t('export.chosen')}>
        {lines.map(({ key, index, start }) => {
          const article = items[index];
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              {article ? (
                <Checkbox
                  className="export-option"
                  isDisabled={!article.translated}
                  isSelected={chosen.has(article.id)}
                  onChange={(on) => tick(article.id, on)}
                >
                  <span className="export-box" aria-hidden="true" />
                  <span
                    className={`export-title ${article.language}`}
                    lang={article.language}
                    dir={directionOf(article.language)}
                  >
                    {article.title}
                  </span>
                </Checkbox>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
