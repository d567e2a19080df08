import { useTranslation } from 'react-i18next';
import { themes, type Theme } from '#core/settings/choices.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly value: Theme;
  readonly onChange: (theme: Theme) => void;
}

/** A theme's paper and ink: `data-theme` gives the swatch that theme's tokens, whatever the window's are. */
const Swatch = ({ theme }: { readonly theme: Theme }) => (
  <span className="swatch" aria-hidden="true">
    {(theme === 'system' ? (['paper', 'night'] as const) : [theme]).map((one) => (
      <span key={one} data-theme={one} className="swatch-paper">
        <span className="swatch-ink" />
        <span className="swatch-accent" />
      </span>
    ))}
  </span>
);

export function Themes({ value, onChange }: Props) {
  const { t } = useTranslation('settings');
  const options = themes.map((theme) => ({
    id: theme,
    label: (
      <>
        <Swatch theme={theme} />
        {t(`theme.${theme}`)}
      </>
    ),
  }));
  return <Choice className="themes" label={t('theme')} value={value} options={options} onChange={onChange} />;
}
