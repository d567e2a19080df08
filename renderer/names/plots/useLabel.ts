import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { namesById } from '../../app/name-list.ts';
import { useNames } from '../../app/queries.ts';
import { asLanguage, labelsOf } from '../labels.ts';

/** What names are called in the interface's language, by id; '' while they are on their way. */
export function useLabel(): (nameId: string) => string {
  const { i18n } = useTranslation();
  const { data: names } = useNames();
  return useCallback(
    (nameId) => {
      const name = names && namesById(names).get(nameId);
      return name ? labelsOf(name, asLanguage(i18n.language)).main.text : '';
    },
    [names, i18n.language],
  );
}
