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
              <td>
                <AriaButton className="help-example eased" onPress={() => tryOut(t(`example.${row}`))}>
                  <bdi dir="auto">{t(`example.${row}`)}</bdi>
                </AriaButton>
              </td>
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
