// A small number: two big steps and the digits themselves.
import { Button } from '../components/Button.tsx';
import { t } from '../words/t.ts';

export type IsianAngkaProps = { nilai: number | null; rendah: number; tinggi: number; label: string; isGalat: boolean; onIsi: (nilai: number | null) => void };

/** Draws less, the number, more; empty stays empty until it is touched. */
export function IsianAngka({ nilai, rendah, tinggi, label, isGalat, onIsi }: IsianAngkaProps) {
  const batasi = (angka: number): number => Math.min(tinggi, Math.max(rendah, angka));
  return (
    <div class="isian-angka">
      <Button aria-label={t('Kurangi satu', 'One less')} onClick={() => onIsi(batasi((nilai ?? rendah + 1) - 1))}>
        −
      </Button>
      <input
        class="input"
        type="text"
        inputMode="numeric"
        aria-label={label}
        aria-invalid={isGalat ? 'true' : undefined}
        value={nilai === null ? '' : String(nilai)}
        onInput={(peristiwa) => {
          const angka = peristiwa.currentTarget.value.replace(/\D/g, '');
          onIsi(angka === '' ? null : batasi(Number(angka)));
        }}
      />
      <Button aria-label={t('Tambah satu', 'One more')} onClick={() => onIsi(batasi((nilai ?? rendah - 1) + 1))}>
        +
      </Button>
    </div>
  );
}
