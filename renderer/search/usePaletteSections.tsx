import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '#core/articles/model.ts';
import type { Command } from '../app/commands.ts';
import { changeSettings, useArticles, useNames } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { holds, paletteItems } from './palette-items.ts';
import { ArticleLine, CommandLine, NameLine } from './PaletteLines.tsx';
import { Phrase } from './Phrase.tsx';
import { focusSearch } from './focus-search.ts';

export interface PaletteLine {
  readonly id: string;
  readonly content: ReactNode;
  run(): void;
}

export interface PaletteSection {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly PaletteLine[];
}

const fits = ({ title, translatedTitle, publication }: ArticleSummary, query: string): boolean =>
  holds([title, translatedTitle ?? '', publication], query);

/** What the palette offers for a text, and what choosing each does. Sections without lines are left out. */
export function usePaletteSections(text: string, commands: readonly Command[]): PaletteSection[] {
  const { t } = useTranslation('search');
  const { openArticle, showName } = useWorkspace();
  const asked = text.trim();
  const { data, isPlaceholderData } = useArticles('all', asked);
  const listed = data?.pages[0]?.items ?? [];
  // Until the library has answered, those of the articles on show that the text still fits.
  const articles = isPlaceholderData ? listed.filter((article) => fits(article, asked)) : listed;
  const names = useNames().data ?? [];
  const items = paletteItems(asked, commands, articles, names);
  return [
    {
      id: 'commands',
      label: t('paletteCommands'),
      lines: items.commands.map((command) => ({
        id: `command-${command.id}`,
        content: <CommandLine {...command} />,
        run: () => command.run(),
      })),
    },
    {
      id: 'articles',
      label: t('paletteArticles'),
      lines: items.articles.map((article) => ({
        id: `article-${article.id}`,
        content: <ArticleLine {...article} />,
        run: () => openArticle(article.id),
      })),
    },
    {
      id: 'names',
      label: t('paletteNames'),
      lines: items.names.map((name) => ({
        id: `name-${name.id}`,
        content: <NameLine {...name} />,
        run: () => {
          showName(name.id);
          void changeSettings({ marginOpen: true, marginTab: 'names' });
        },
      })),
    },
    {
      id: 'search',
      label: t('paletteSearch'),
      lines:
        asked === ''
          ? []
          : [
              {
                id: 'search',
                content: (
                  <span>
                    <Phrase of="paletteSearchFor" with={{ text: asked }} />
                  </span>
                ),
                run: () => focusSearch(asked),
              },
            ],
    },
  ].filter(({ lines }) => lines.length > 0);
}
