// The gaps of a report: each opens to its names, each name to the form that fills it.
import { akhirBulan, bulanDari } from '@lini/core/tanggal.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { hariIni } from '../../app/waktu.ts';
import type { Kekurangan } from './kekurangan.ts';

const PALING_BANYAK = 40;

export type KekuranganDaftarProps = { kekurangan: readonly Kekurangan[]; bulan: string };

/** Draws the gaps; nothing when there are none. */
export function KekuranganDaftar({ kekurangan, bulan }: KekuranganDaftarProps) {
  if (kekurangan.length === 0) return null;
  const akhir = formatTanggal(akhirBulan(bulan));
  return (
    <div class="stack tight">
      <h3>{t('Yang masih kurang', 'What is still missing')}</h3>
      {bulan < bulanDari(hariIni.value) && (
        <p class="soft">{t(`Isi dengan tanggal kejadiannya, paling akhir ${akhir}.`, `Fill in with the day it happened, ${akhir} at the latest.`)}</p>
      )}
      {kekurangan.map(({ id, judul, baris }) => (
        <details key={id} class="lain">
          <summary>
            {tt(judul)} <span class="soft tabular">{formatAngka(baris.length)}</span>
          </summary>
          <ul class="list panjang">
            {baris.slice(0, PALING_BANYAK).map((satu) => (
              <ListRow key={satu.href} href={satu.href} title={satu.nama} detail={tt(satu.keterangan)} />
            ))}
          </ul>
          {baris.length > PALING_BANYAK && (
            <p class="soft">{t(`dan ${formatAngka(baris.length - PALING_BANYAK)} lagi`, `and ${formatAngka(baris.length - PALING_BANYAK)} more`)}</p>
          )}
        </details>
      ))}
    </div>
  );
}
