// The mark of Lini with its name.

/** Draws the mark: a line that turns toward a house. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true" class="brand-mark">
        <rect width="32" height="32" rx="8" />
        <path d="M8 8v10a6 6 0 0 0 6 6h10" />
        <circle cx="17" cy="15" r="3" />
      </svg>
      <span>
        Lini <span class="brand-place">Kantor</span>
      </span>
    </span>
  );
}
