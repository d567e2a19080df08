/** Language, direction, theme, title and reading settings, set on the document. Renders nothing. */
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '#core/settings/choices.ts';
import { followSystem, setAppearance, systemTheme } from './appearance.ts';
import { useArticle, useSettings } from './queries.ts';
import { useWorkspace } from './workspace.tsx';

export function Appearance({ language }: { readonly language: InterfaceLanguage }) {
  const settings = useSettings();
  const fromSystem = useSyncExternalStore(followSystem, systemTheme);
  useLayoutEffect(() => setAppearance(settings, language, fromSystem), [language, fromSystem, settings]);
  return null;
}

/** The window's title: the open article in the interface's language, then the app. Renders nothing. */
export function WindowTitle() {
  const { t, i18n } = useTranslation();
  const article = useArticle(useWorkspace().articleId).data;
  useEffect(() => {
    const title =
      article &&
      (i18n.language === article.language ? article.title : (article.translatedTitle ?? article.title));
    document.title = title ? `${title} — ${t('name')}` : t('name');
  }, [article, i18n.language, t]);
  return null;
}
