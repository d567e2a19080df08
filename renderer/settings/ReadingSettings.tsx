import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { digitSets, englishFaces, noteDensities, urduFaces } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { Choice } from './Choice.tsx';
import { ColourNames } from './ColourNames.tsx';
import { Quantity } from './Quantity.tsx';
import { quantities, tightBelow, type QuantityKey } from './reading-settings.ts';
import { Specimen } from './Specimen.tsx';
import { Themes } from './Themes.tsx';
import { useReadingSettings } from './useReadingSettings.ts';
import './settings.css';

/** What the faces are shown by. */
const samples = { urduFace: 'بیاض', englishFace: 'Aa' } as const;

/** How the page is set: every change shows at once, on the specimen and on the page beside it. */
export function ReadingSettings({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { settings, change, preview, reset } = useReadingSettings();

  const faces = <K extends keyof typeof samples>(key: K, options: readonly Settings[K][]) => (
    <Choice<Settings[K]>
      className="faces"
      label={t('face')}
      value={settings[key]}
      options={options.map((id) => ({
        id,
        label: (
          <>
            <span className={`face-sample face-${id}`} aria-hidden="true">
              {samples[key]}
            </span>
            {t(`${key}.${id}`)}
          </>
        ),
      }))}
      onChange={(value) => change({ [key]: value })}
    />
  );
  const quantity = (key: QuantityKey, label: string, shown: string) => (
    <Quantity
      {...quantities[key]}
      label={t(label)}
      shown={shown}
      value={settings[key]}
      onChange={(value) => preview({ [key]: value })}
      onChangeEnd={(value) => change({ [key]: value })}
    />
  );
  const pixels = (value: number) => t('pixels', { value: format.number(value) });

  return (
    <ModalOverlay
      className="settings-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="settings-box">
        <Dialog className="settings">
          <div className="settings-head">
            <Heading slot="title" level={2}>
              {t('title')}
            </Heading>
            <IconButton label={t('close')} onPress={onClose}>
              <CloseIcon />
            </IconButton>
          </div>
          <Themes value={settings.theme} onChange={(theme) => change({ theme })} />
          <Specimen isTight={settings.urduLineHeight < tightBelow} />
          <section aria-label={t('urdu')}>
            <h3>{t('urdu')}</h3>
            {faces('urduFace', urduFaces)}
            {quantity('urduSize', 'size', pixels(settings.urduSize))}
            {quantity(
              'urduLineHeight',
              'lineHeight',
              t('times', { value: format.number(settings.urduLineHeight) }),
            )}
            {settings.urduLineHeight < tightBelow ? (
              <p className="soft small">{t('tightLines', { limit: format.number(tightBelow) })}</p>
            ) : null}
            {quantity('urduWordSpacing', 'wordSpacing', format.percent(settings.urduWordSpacing))}
          </section>
          <section aria-label={t('english')}>
            <h3>{t('english')}</h3>
            {faces('englishFace', englishFaces)}
            {quantity('englishSize', 'size', pixels(settings.englishSize))}
          </section>
          <section aria-label={t('page')}>
            <h3>{t('page')}</h3>
            {quantity('measure', 'measure', t('characters', { value: format.number(settings.measure) }))}
            <Choice
              className="digits"
              label={t('digits')}
              value={settings.digits}
              options={digitSets.map((id) => ({ id, label: t(`digits.${id}`) }))}
              onChange={(value) => change({ digits: value })}
            />
            <Choice
              className="note-density"
              label={t('noteDensity')}
              value={settings.noteDensity}
              options={noteDensities.map((id) => ({ id, label: t(`noteDensity.${id}`) }))}
              onChange={(value) => change({ noteDensity: value })}
            />
          </section>
          <ColourNames value={settings.colourNames} onChange={(colourNames) => change({ colourNames })} />
          <div className="actions">
            <Button onPress={reset}>{t('reset')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
