// Draws the short message; it is spoken when it comes and can be put away.
import { Button } from '@lini/ui/components/Button.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { t } from '@lini/ui/words/t.ts';
import { hideToast, toast } from './toast.ts';

/** The live region is always there, so that screen readers hear what comes into it. */
export function Toast() {
  const isi = toast.value;
  return (
    <div class="toast-tempat" role="status">
      {isi && (
        <div class="toast">
          <Icon name="centang" />
          <span class="toast-pesan">{isi.pesan}</span>
          {isi.aksi && (
            <Button
              kind="quiet"
              onClick={() => {
                isi.aksi?.jalankan();
              }}
            >
              {isi.aksi.label}
            </Button>
          )}
          <button type="button" class="toast-tutup" aria-label={t('Tutup pesan', 'Close message')} onClick={hideToast}>
            <Icon name="silang" />
          </button>
        </div>
      )}
    </div>
  );
}
