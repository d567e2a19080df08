/** Language, direction, theme and reading settings, as attributes and properties of the document. */
import { directionOf } from '#core/articles/language.ts';
import type { InterfaceLanguage } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const moreContrast = window.matchMedia('(prefers-contrast: more)');

/** A theme that is a paper: what `system` comes down to. High contrast by night is the system's wish alone. */
export type PaperTheme = Exclude<Settings['theme'], 'system'> | 'contrast-night';

export function systemTheme(): PaperTheme {
  if (moreContrast.matches) return dark.matches ? 'contrast-night' : 'contrast';
  return dark.matches ? 'night' : 'paper';
}

/** Calls back when the system's theme changes; returns how to stop. */
export function followSystem(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  moreContrast.addEventListener('change', changed);
  return () => {
    dark.removeEventListener('change', changed);
    moreContrast.removeEventListener('change', changed);
  };
}

const urduFaces: Record<Settings['urduFace'], string> = {
  nastaliq: 'var(--face-nastaliq)',
  gulzar: 'var(--face-gulzar)',
  naskh: 'var(--face-naskh)',
};

export function setAppearance(settings: Settings, language: InterfaceLanguage, system: PaperTheme): void {
  const { documentElement: html } = document;
  html.lang = language;
  html.dir = directionOf(language);
  html.dataset.theme = settings.theme === 'system' ? system : settings.theme;
  const { style } = html;
  style.setProperty('--urdu-face', urduFaces[settings.urduFace]);
  style.setProperty('--urdu-size', `${settings.urduSize}px`);
  style.setProperty('--urdu-line-height', String(settings.urduLineHeight));
  style.setProperty('--urdu-word-spacing', `${settings.urduWordSpacing}em`);
  style.setProperty('--english-face', `var(--face-${settings.englishFace})`);
  style.setProperty('--english-size', `${settings.englishSize}px`);
  style.setProperty('--measure', String(settings.measure));
}
