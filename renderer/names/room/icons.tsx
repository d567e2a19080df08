/** Leads back, against the direction of reading. */
export function BackIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      className="mirrored"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M10.5 5.5 4 12l6.5 6.5M4 12h16" />
    </svg>
  );
}
