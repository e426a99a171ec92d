// The first stop of the keyboard: over the header, straight to the content.
import { t } from '../words/t.ts';

/** Draws the link; the page's main element carries the id. */
export function SkipLink({ target = 'isi' }: { target?: string }) {
  return (
    <a
      class="skip-link button button-primary"
      href={`#${target}`}
      onClick={(peristiwa) => {
        peristiwa.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {t('Langsung ke isi', 'Skip to content')}
    </a>
  );
}
