// Why the server did not answer, and what to do.
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { Tanya } from '../../app/use-ask.ts';

/** Draws the refusal; nothing when there is none. */
export function Refusal({ tanya: { galat, retry } }: { tanya: Tanya<unknown> }) {
  return galat && <Notice kind="warn" title={galat.pesan} action={<Button onClick={retry}>{t('Coba lagi', 'Try again')}</Button>} />;
}
