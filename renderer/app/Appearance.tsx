/** Language, direction, theme, title and reading settings, set on the document. Renders nothing. */
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '#core/articles/language.ts';
import type { Settings } from '#core/settings/model.ts';
import { useArticle, useSettings } from './queries.ts';
import { useWorkspace } from './workspace.tsx';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const moreContrast = window.matchMedia('(prefers-contrast: more)');

function followSystem(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  moreContrast.addEventListener('change', changed);
  return () => {
    dark.removeEventListener('change', changed);
    moreContrast.removeEventListener('change', changed);
  };
}

const systemTheme = () => (moreContrast.matches ? 'contrast' : dark.matches ? 'night' : 'paper');

const urduFaces: Record<Settings['urduFace'], string> = {
  nastaliq: 'var(--face-nastaliq)',
  gulzar: 'var(--face-gulzar)',
  naskh: 'var(--face-naskh)',
};

export function Appearance({
  language,
  direction,
}: {
  readonly language: string;
  readonly direction: Direction;
}) {
  const settings = useSettings();
  const fromSystem = useSyncExternalStore(followSystem, systemTheme);
  const theme = settings.theme === 'system' ? fromSystem : settings.theme;
  useLayoutEffect(() => {
    const { documentElement: html } = document;
    html.lang = language;
    html.dir = direction;
    html.dataset.theme = theme;
    const { style } = html;
    style.setProperty('--urdu-face', urduFaces[settings.urduFace]);
    style.setProperty('--urdu-size', `${settings.urduSize}px`);
    style.setProperty('--urdu-line-height', String(settings.urduLineHeight));
    style.setProperty('--urdu-word-spacing', `${settings.urduWordSpacing}em`);
    style.setProperty('--english-face', `var(--face-${settings.englishFace})`);
    style.setProperty('--english-size', `${settings.englishSize}px`);
    style.setProperty('--measure', String(settings.measure));
  }, [language, direction, theme, settings]);
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
