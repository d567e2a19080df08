import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Company } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { drawCompany } from './draw-company.ts';
import { Drawing } from './Drawing.tsx';
import { followPointer } from './follow-pointer.ts';

interface Props {
  readonly nameId: string;
  readonly company: Company;
  readonly label: (nameId: string) => string;
  readonly labelledBy: string;
  readonly onChoose: (nameId: string) => void;
  /** How many names there was room for, the name asked about included. */
  readonly onDrawn: (names: number) => void;
}

export default function CompanyDrawing({ nameId, company, label, labelledBy, onChoose, onDrawn }: Props) {
  const { t, i18n } = useTranslation('names-plots');
  const format = useFormat();
  const draw = useCallback(
    (width: number, box: HTMLElement) => {
      const { fontFamily } = getComputedStyle(box);
      const { svg, names } = drawCompany(
        nameId,
        company,
        {
          isRightToLeft: i18n.dir() === 'rtl',
          number: format.number,
          label,
          title: (one, other, together) =>
            t('company.cell', {
              one: label(one),
              other: label(other),
              articles: t('articles', { count: together, formatted: format.number(together) }),
            }),
        },
        width,
        { labels: `${labelSize}px ${fontFamily}`, numbers: `${numberSize}px ${fontFamily}` },
      );
      followPointer(svg, (place) => {
        const chosen = names[place];
        if (chosen !== undefined && chosen !== nameId) onChoose(chosen);
      });
      onDrawn(names.length);
      return svg;
    },
    [nameId, company, label, t, i18n, format, onChoose, onDrawn],
  );
  return <Drawing draw={draw} labelledBy={labelledBy} />;
}

/** Pixels, as the style sheet of the pictures has them at the most. */
const [labelSize, numberSize] = [13, 13];
