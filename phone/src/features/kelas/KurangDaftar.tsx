// What is still missing for the next class, first of all: each line opens to the records there are.
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { uraianBukti } from '@lini/core/klasifikasi/imp/bukti.ts';
import { kalimatBatas, kalimatNilai } from '@lini/core/klasifikasi/imp/kalimat.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { HasilKelas } from '../../app/kelas.ts';
import type { Dibuka } from './BuktiLembar.tsx';
import { bagianBaris } from './bagian-baris.ts';

/** Draws the list. */
export function KurangDaftar({ hasil, onBuka }: { hasil: HasilKelas; onBuka: (dibuka: Dibuka) => void }) {
  const { berikut } = hasil.nilai;
  if (berikut === null) {
    return (
      <Notice kind="success" title={t('Kelas tertinggi sudah tercapai', 'The highest class is reached')}>
        {t('Pertahankan: bulan yang tertua tiap bulan keluar dari hitungan.', 'Keep it up: each month the oldest one leaves the count.')}
      </Notice>
    );
  }
  const kelas = tt(labelPilihan(KLASIFIKASI_KARTU, berikut.kelas));
  return (
    <section class="bagian" aria-labelledby="kurang">
      <h2 id="kurang">
        {t(`Yang kurang untuk ${kelas}`, `Missing for ${kelas}`)} <span class="soft">{berikut.kurang.length}</span>
      </h2>
      <ul class="list">
        {berikut.kurang.map((baris) => {
          const { label } = uraianBukti(baris.bukti);
          return (
            <ListRow
              key={`${baris.tingkat} ${baris.bukti}`}
              title={tt(label)}
              detail={
                <>
                  <span class="baris">
                    {t(
                      `Sekarang: ${kalimatNilai(baris).id}. Perlu: ${kalimatBatas(baris).id}.`,
                      `Now: ${kalimatNilai(baris).en}. Asked: ${kalimatBatas(baris).en}.`,
                    )}
                  </span>
                  <span class="baris soft">{tt(labelPilihan(PERAN_BAKTI, baris.peran))}</span>
                </>
              }
              onClick={() => onBuka({ judul: tt(labelPilihan(PERAN_BAKTI, baris.peran)), bagian: [bagianBaris(baris, hasil)] })}
            />
          );
        })}
      </ul>
    </section>
  );
}
