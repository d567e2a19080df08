import { Fragment } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { focusSearch } from './focus-search.ts';
import { helpRows } from './help-rows.ts';
import './help.css';

/** The query language as a table; an example that is pressed is searched for. */
export function SearchHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('search-help');
  const tryOut = (example: string) => {
    // The dialog is gone before anything else takes the focus: it holds it as long as it stands.
    flushSync(onClose);
    focusSearch(example);
  };
  return (
    <Dialog title={t('title')} isOpen wide onClose={onClose}>
      <p className="soft">{t('intro')}</p>
      <table className="help-table">
        <thead>
          <tr>
            <th scope="col">{t('example')}</th>
            <th scope="col">{t('finds')}</th>
          </tr>
        </thead>
        <tbody>
          {helpRows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <Example text={t(`example.${row}`)} onPress={tryOut} />
              </th>
              <td>{t(`finds.${row}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}

function Example({ text, onPress }: { readonly text: string; readonly onPress: (text: string) => void }) {
  return (
    <AriaButton className="help-example eased" onPress={() => onPress(text)}>
      <bdi dir="auto">
        {/* A line ends between words, not after the minus of one. */}
        {text.split(' ').map((word, index) => (
          <Fragment key={word}>
            {index > 0 ? ' ' : null}
            <span>{word}</span>
          </Fragment>
        ))}
      </bdi>
    </AriaButton>
  );
}
