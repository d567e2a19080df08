import { Dialog, Heading, Modal, ModalOverlay, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import { interfaceLanguages, type InterfaceLanguage } from '#core/settings/choices.ts';
import { changeSettings, useSettings } from '../app/queries.ts';
import { machineLanguage } from '../i18n/machine-language.ts';
import { Keys } from '../search/Keys.tsx';
import { Button } from '../ui/Button.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { Legend } from './Legend.tsx';
import { Sheet } from './Sheet.tsx';
import { useExample } from './useExample.ts';
import './welcome.css';

interface Props {
  /** The keys of the palette, as in `Mod+K`; null where it has none. */
  readonly paletteKeys: string | null;
  readonly onClose: () => void;
}

const ownName = { ur: 'اردو', en: 'English' } as const;

/** The opening view: what Bayaz is, in both languages, in one screen. Whatever closes it puts it away for good. */
export function Welcome({ paletteKeys, onClose }: Props) {
  const { t, i18n } = useTranslation('welcome');
  const { interfaceLanguage } = useSettings();
  const { attempt } = useToasts();
  const showExample = useExample();
  const own = interfaceLanguage ?? machineLanguage();
  const languages: readonly InterfaceLanguage[] = own === 'ur' ? ['ur', 'en'] : ['en', 'ur'];
  const choose = (language: InterfaceLanguage) =>
    void attempt(() => changeSettings({ interfaceLanguage: language }));

  return (
    <ModalOverlay
      className="overlay welcome-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="welcome-box">
        <Dialog className="welcome">
          <header className="welcome-head">
            <Heading slot="title" level={2} className="welcome-title">
              {languages.map((language) => (
                <span key={language} lang={language} dir={directionOf(language)} className={language}>
                  {i18n.getFixedT(language, 'welcome')('title')}
                </span>
              ))}
            </Heading>
            {languages.map((language) => (
              <p
                key={language}
                lang={language}
                dir={directionOf(language)}
                className={`welcome-lead ${language}`}
              >
                {i18n.getFixedT(language, 'welcome')('lead')}
              </p>
            ))}
          </header>
          <Sheet />
          <Legend languages={languages} />
          <footer className="welcome-foot">
            <p className="soft small welcome-manners">
              {t('manners')} {t('again')} {paletteKeys === null ? null : <Keys of={paletteKeys} />}
            </p>
            <ToggleButtonGroup
              className="welcome-languages"
              aria-label={t('language')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[own]}
              onSelectionChange={(keys) => {
                const chosen = interfaceLanguages.find((one) => keys.has(one));
                if (chosen) choose(chosen);
              }}
            >
              {interfaceLanguages.map((language) => (
                <ToggleButton key={language} id={language} className="button eased">
                  <span lang={language} dir={directionOf(language)}>
                    {ownName[language]}
                  </span>
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <div className="actions">
              <Button onPress={onClose}>{t('begin')}</Button>
              <Button
                look="primary"
                // The one thing to do here; Escape puts the view away all the same.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
                onPress={() => {
                  onClose();
                  void showExample();
                }}
              >
                {t('example')}
              </Button>
            </div>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
