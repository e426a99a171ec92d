// The rows of a signed list that is being typed, or why there are none.
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { t } from '@lini/ui/words/t.ts';
import { BarisMeja, type BarisMejaProps } from './BarisMeja.tsx';
import { kecamatanOrang, type NamaWilayah } from './nama-orang.ts';
import type { Meja } from './use-meja.ts';

export type TabelMejaProps = {
  meja: Meja;
  nama: NamaWilayah;
  onCatat: (orang: Peserta) => void;
  onBatal: (orang: Peserta) => void;
  onPindah: BarisMejaProps['onPindah'];
};

/** Draws who is shown; nobody: what to do next. */
export function TabelMeja({ meja: { cari, tampil, tanda, diketik }, nama, onCatat, onBatal, onPindah }: TabelMejaProps) {
  if (tampil.length === 0)
    return (
      <p class="soft">
        {cari === ''
          ? t('Semua sudah tercatat hadir.', 'Everybody is noted.')
          : t(
              'Tidak ada nama itu di daftar. Tekan Enter untuk menulisnya sebagai yang datang tanpa undangan.',
              'Not on the list. Press Enter to write her down.',
            )}
      </p>
    );
  return (
    <div class="table-scroll editor-table score-table">
      <table>
        <caption class="visually-hidden">{t('Tabel daftar hadir kertas', 'Table of the signed list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Nama', 'Name')}</th>
            <th scope="col">{t('Desa', 'Village')}</th>
            <th scope="col">{t('Keadaan', 'State')}</th>
            <th scope="col">{t('Tindakan', 'Action')}</th>
          </tr>
        </thead>
        <tbody>
          {tampil.map((satu) => (
            <BarisMeja
              key={satu.orang.id}
              {...satu}
              asal={[nama(satu.orang.desa), nama(kecamatanOrang(satu.orang))].filter(Boolean).join(', ') || '–'}
              diketik={diketik(satu.orang.id)}
              isDitandai={tanda.ditandai.has(satu.orang.id)}
              onTandai={(isDitandai) => tanda.ubah([satu.orang.id], isDitandai)}
              onCatat={() => onCatat(satu.orang)}
              onBatal={() => onBatal(satu.orang)}
              onPindah={onPindah}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
