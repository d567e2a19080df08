import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteSummary } from '#core/notes/listing.ts';
import { call } from '../app/backend.ts';
import type { Command } from '../app/commands.ts';
import { changeSettings, useNames } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useGoToNote } from '../notes/useGoToNote.ts';
import { useToasts } from '../ui/toasts.tsx';
import { commandsFor, namesFor, shownOfKind, type PaletteCommand } from './palette-items.ts';
import { ArticleLine, CommandLine, NameLine, NoteLine } from './PaletteLines.tsx';
import { Phrase } from './Phrase.tsx';
import { focusSearch } from './focus-search.ts';
import { useArticlesFor } from './palette-articles.ts';
import { useArticlesOwn } from './useArticlesOwn.ts';

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

/** Commands used in this window, the last first. */
let used: readonly PaletteCommand['id'][] = [];

/** The notes that the text is found in; without a query those changed last. */
function useNotesFor(asked: string): readonly NoteSummary[] {
  const { data } = useQuery({
    queryKey: ['note-list', 'palette', asked],
    queryFn: () => call('notes.list', { text: asked, sort: 'modified', limit: shownOfKind }),
    placeholderData: (previous) => previous,
  });
  return data?.items ?? [];
}

/** What the palette offers for a text, and what choosing each does. Sections without lines are left out. */
export function usePaletteSections(text: string, commands: readonly Command[]): PaletteSection[] {
  const { t } = useTranslation('search');
  const { openArticle, showName } = useWorkspace();
  const { attempt } = useToasts();
  const goToNote = useGoToNote();
  const asked = text.trim();
  const articles = useArticlesFor(asked);
  const notes = useNotesFor(asked);
  const names = useNames().data ?? [];
  const ofArticle = useArticlesOwn();
  // As they were when the palette was opened.
  const [usedBefore] = useState(used);

  const ofCommands: PaletteSection = {
    id: 'commands',
    label: t('paletteCommands'),
    lines: commandsFor([...commands, ...ofArticle], asked, usedBefore).map((command) => ({
      id: `command-${command.id}`,
      content: <CommandLine {...command} />,
      run: () => {
        used = [command.id, ...used.filter((id) => id !== command.id)].slice(0, shownOfKind);
        command.run();
      },
    })),
  };
  const ofArticles: PaletteSection = {
    id: 'articles',
    label: t(asked === '' ? 'paletteRecent' : 'paletteArticles'),
    lines: articles.map((article) => ({
      id: `article-${article.id}`,
      content: <ArticleLine {...article} />,
      run: () => openArticle(article.id),
    })),
  };
  const ofNames: PaletteSection = {
    id: 'names',
    label: t('paletteNames'),
    lines: namesFor(names, asked).map((name) => ({
      id: `name-${name.id}`,
      content: <NameLine {...name} />,
      run: () => {
        showName(name.id);
        void changeSettings({ marginOpen: true, marginTab: 'names' });
      },
    })),
  };
  const ofNotes: PaletteSection = {
    id: 'notes',
    label: t(asked === '' ? 'paletteRecentNotes' : 'paletteNotes'),
    lines: notes.map((note) => ({
      id: `note-${note.id}`,
      content: <NoteLine {...note} />,
      run: () => void attempt(() => goToNote(note.id, note.articleId)),
    })),
  };
  const ofSearch: PaletteSection = {
    id: 'search',
    label: t('paletteSearch'),
    lines: [
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
  };
  const sections =
    asked === '' ? [ofArticles, ofNotes, ofCommands] : [ofCommands, ofArticles, ofNames, ofNotes, ofSearch];
  return sections.filter(({ lines }) => lines.length > 0);
}
