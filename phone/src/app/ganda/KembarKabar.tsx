// Says, while a person is typed, who of this phone may be the same one, and why.
import { type Kembar, LABEL_SEBAB } from '@lini/core/keluarga/kembar.ts';
import { sembunyikanNik } from '@lini/core/keluarga/nik.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { namaKeluarga, tempatKeluarga } from '../KeluargaRow.tsx';
import { getSesi } from '../sesi.ts';

const PALING_BANYAK = 3;

/** Where the person is recorded, in a line. */
export function tempatOrang({ orang }: Kembar): string {
  const entri = getSesi().buku.semua.get(orang.keluargaId);
  return entri ? `${namaKeluarga(entri)}, ${tempatKeluarga(entri)}` : '';
}

/** The reasons, in words. */
export const alasanKembar = ({ sebab }: Kembar): string => sebab.map((satu) => tt(LABEL_SEBAB[satu])).join(' · ');

const judulKembar = ({ orang, tingkat }: Kembar): string => {
  if (tingkat === 'blok') return t(`NIK ini sudah dipakai ${orang.nama}`, `${orang.nama} has this NIK already`);
  if (tingkat === 'pernah') return t(`Pernah tercatat: ${orang.nama}`, `Was recorded before: ${orang.nama}`);
  return t(`Mungkin sudah tercatat: ${orang.nama}`, `May be recorded already: ${orang.nama}`);
};

/** Draws one notice for each of the strongest; the comparison is one tap away. */
export function KembarKabar({ kembar, onBandingkan }: { kembar: readonly Kembar[]; onBandingkan: (satu: Kembar) => void }) {
  return (
    <div class="stack tight" aria-live="polite">
      {kembar.slice(0, PALING_BANYAK).map((satu) => (
        <Notice
          key={`${satu.orang.keluargaId} ${satu.orang.anggotaId}`}
          kind="warn"
          title={judulKembar(satu)}
          action={<Button onClick={() => onBandingkan(satu)}>{t('Bandingkan', 'Compare')}</Button>}
        >
          <p>{tempatOrang(satu)}</p>
          <p class="soft tabular">
            {[satu.orang.lahir && formatTanggal(satu.orang.lahir), satu.orang.nik && sembunyikanNik(satu.orang.nik)].filter(Boolean).join(' · ')}
          </p>
          <p class="firm">{alasanKembar(satu)}</p>
        </Notice>
      ))}
    </div>
  );
}
