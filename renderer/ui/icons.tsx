/** Line icons, 24 × 24, drawn for this window. */
import type { ReactNode } from 'react';

const icon = (path: ReactNode, mirrored = false) =>
  function Icon() {
    return (
      <svg
        viewBox="0 0 24 24"
        className={mirrored ? 'mirrored' : undefined}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {path}
      </svg>
    );
  };

export const LibraryIcon = icon(
  <path d="M4 4.5h4v15H4zM8 4.5h4v15H8zM13.2 5.6l3.8-1 3.6 14.3-3.8 1z" />,
  true,
);
export const MarginIcon = icon(<path d="M3.5 4.5h17v15h-17zM15 4.5v15M17.2 8.5h1.2M17.2 11.5h1.2" />, true);
export const SearchIcon = icon(
  <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20" />,
  true,
);
export const HelpIcon = icon(
  <path d="M8.7 8.8a3.4 3.4 0 1 1 5.2 2.9c-1.2.8-1.9 1.5-1.9 3M12 18.5h.01" />,
  true,
);
export const ImportIcon = icon(<path d="M12 4v10M8 10.5l4 4 4-4M4.5 15.5v4h15v-4" />);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const UndoIcon = icon(<path d="M8.5 5 4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-3" />, true);
export const RedoIcon = icon(<path d="M15.5 5l4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h3" />, true);
export const NoteIcon = icon(
  <path d="M5 4.5h14v10.5l-4.5 4.5H5zM14.5 19.5V15H19M8.5 9h7M8.5 12.5h4" />,
  true,
);
export const TagIcon = icon(<path d="M4.5 4.5h7l8 8-7 7-8-8zM8.3 8.3h.01" />, true);
export const NameIcon = icon(
  <path d="M12 11.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM5 20c.6-3.8 3.4-5.8 7-5.8s6.4 2 7 5.8" />,
);
export const CopyIcon = icon(<path d="M9 9h10.500v10.500H9zM15 9V4.500H4.500V15H9" />, true);
export const TrashIcon = icon(
  <path d="M5 7h14M9.5 7V4.500h5V7M6.5 7l.8 12.500h9.400L17.5 7M10.2 10.500v5.500M13.8 10.500v5.5" />,
);
export const EditIcon = icon(
  <path d="M5 19l.8-3.700L15.5 5.600l2.9 2.9-9.7 9.700zM13.5 7.600l2.9 2.9" />,
  true,
);
export const MoreIcon = icon(<path strokeWidth="2.6" d="M6 12h.01M12 12h.01M18 12h.01" />);
export const PreviousIcon = icon(<path d="M6 15l6-6 6 6" />);
export const NextIcon = icon(<path d="M6 9l6 6 6-6" />);
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
export const EyeIcon = icon(
  <path d="M3 12c2.2-4 5.2-6 9-6s6.8 2 9 6c-2.2 4-5.2 6-9 6s-6.8-2-9-6zM12 14.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />,
);
export const TranslateIcon = icon(
  <path d="M4 6.5h7M4 10.5h5M13 19.5l6.5-6.5M16.5 10.5l3 3M4 14.5h6M4 18.5h4" />,
);
