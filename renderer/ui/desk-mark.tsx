/** The sign of the program: a path that rises off a desk. */
export function DeskMark({ size }: { readonly size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden
      focusable="false"
      style={{ flexShrink: 0 }}
    >
      <rect width="32" height="32" rx="7" fill="var(--mantine-color-desk-8)" />
      <path d="M5 25h22" stroke="#fff" strokeOpacity="0.55" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M6 19.5 25.5 8l-4.2 9.6-5.1.6-4.4 3.6.6-4z" fill="#fff" />
    </svg>
  );
}
