/** Line icons, 24 × 24, in the manner of `ui/icons.tsx`. */
const icon = (path: string) =>
  function Icon() {
    return (
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
    );
  };

export const KeyboardIcon = icon(
  'M4.5 6.5h15A1.5 1.5 0 0 1 21 8v8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 16V8a1.5 1.5 0 0 1 1.5-1.5zM6.6 10h.01M10.2 10h.01M13.8 10h.01M17.4 10h.01M8.5 14h7',
);
export const BackspaceIcon = icon(
  'M8.5 6H20a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H8.5L3 12zM11.5 9.5l5 5M16.5 9.5l-5 5',
);
