// A typed answer with the right keyboard; numbers of cards are typed as digits and counted while typing.
import type { PertanyaanTeks } from '@lini/core/form/form.ts';
import { t } from '../words/t.ts';

const ANGKA_KARTU = 16;
const PANJANG_TERBANYAK = 2000;

export type IsianTeksProps = { bentuk: PertanyaanTeks['bentuk']; nilai: string; label: string; isGalat: boolean; onIsi: (nilai: string) => void };

/** Several lines, for what is told rather than named. */
function IsianPanjang({ nilai, label, isGalat, onIsi }: IsianTeksProps) {
  return (
    <textarea
      class="input"
      rows={6}
      value={nilai}
      aria-label={label}
      aria-invalid={isGalat ? 'true' : undefined}
      autoComplete="off"
      maxLength={PANJANG_TERBANYAK}
      onInput={(peristiwa) => onIsi(peristiwa.currentTarget.value)}
    />
  );
}

/** Draws the input; its label is the question above it. */
export function IsianTeks(props: IsianTeksProps) {
  return props.bentuk === 'panjang' ? <IsianPanjang {...props} /> : <IsianSebaris {...props} />;
}

function IsianSebaris({ bentuk, nilai, label, isGalat, onIsi }: IsianTeksProps) {
  const isKartu = bentuk === 'nik' || bentuk === 'kk';
  return (
    <div class="stack tight">
      <input
        class="input"
        type="text"
        value={nilai}
        aria-label={label}
        aria-invalid={isGalat ? 'true' : undefined}
        inputMode={isKartu ? 'numeric' : 'text'}
        autoComplete="off"
        autoCapitalize={bentuk === 'nama' ? 'words' : 'sentences'}
        maxLength={isKartu ? ANGKA_KARTU + 6 : bentuk === 'nama' ? 100 : 200}
        onInput={(peristiwa) => onIsi(isKartu ? peristiwa.currentTarget.value.replace(/\D/g, '').slice(0, ANGKA_KARTU) : peristiwa.currentTarget.value)}
      />
      {isKartu && nilai !== '' && <p class="soft tabular">{t(`${nilai.length} dari ${ANGKA_KARTU} angka`, `${nilai.length} of ${ANGKA_KARTU} digits`)}</p>}
    </div>
  );
}
