/** Line icon of a keyboard, 24 × 24, in the manner of `ui/icons.tsx`. */
export function KeyboardIcon() {
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
      <path d="M4.500 6.500h15a1.500 1.500 0 0 1 1.500 1.500v8a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 16V8a1.500 1.500 0 0 1 1.500-1.500zM6.600 10h.01M10.200 10h.01M13.800 10h.01M17.400 10h.01M8.500 14h7" />
    </svg>
  );
}
