// One's own score of a month beside the median of institutions alike; never a rank.
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { Pembanding, Sebaya } from '@lini/core/klasifikasi/imp/sebaya-wire.ts';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { MEDAN } from '@lini/core/tetapan/medan.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useComputed } from '@preact/signals';
import type { EntriSubjek } from '../../app/entri.ts';
import { hitungSkor } from '../../app/kelas.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { sebayaKini, useMuatSebaya } from './sebaya.ts';

function tulisSiapa({ luas, banyak }: Pembanding, { medan }: Sebaya): string {
  if (luas === 'sejenis') {
    return t(
      `Dibandingkan dengan semua ${banyak} institusi sejenis; yang mirip terlalu sedikit.`,
      `Beside all ${banyak} institutions of the kind; too few are alike.`,
    );
  }
  const nama = medan === null ? null : tt(labelPilihan(MEDAN, medan)).toLowerCase();
  const ciri = nama === null ? t('dan masa tugasnya', 'and time served') : t(`masa tugas, dan medannya (${nama})`, `time served and terrain (${nama})`);
  return t(
    `Dibandingkan dengan ${banyak} institusi sekabupaten yang mirip: jumlah keluarga per kader${nama === null ? ' ' : ', '}${ciri}.`,
    `Beside ${banyak} institutions of the kabupaten alike in families for each cadre${nama === null ? ' ' : ', '}${ciri}.`,
  );
}

/** One's own beside the median. */
function Banding({ skor, tengah }: { skor: number | null | undefined; tengah: number | null }) {
  return (
    <span class="tabular">
      {t('Nilai ', 'Score ')}
      <strong>{formatAngka(skor)}</strong>
      {t(`, tengah sebaya ${formatAngka(tengah)}`, `, median of your like ${formatAngka(tengah)}`)}
    </span>
  );
}

/** Draws the card; nothing while nothing was ever fetched, or too few are there to compare with. */
export function SebayaKartu({ entri }: { entri: EntriSubjek<'institusi'> }) {
  useMuatSebaya(entri.id, tambahBulan(bulanDari(hariIni.value), -1));
  const { sebaya, skor } = useComputed(() => {
    const kini = getSesi().buku.lain('institusi').get(entri.id);
    const satu = sebayaKini(entri.id);
    return { sebaya: satu, skor: kini && satu ? hitungSkor(kini, satu.bulan, hariIni.value) : null };
  }).value;
  if (!sebaya?.pembanding) return null;
  const { pembanding } = sebaya;
  return (
    <section class="bagian" aria-labelledby="sebaya">
      <h2 id="sebaya">{t(`Dibandingkan sebaya, ${formatBulan(sebaya.bulan)}`, `Beside your like, ${formatBulan(sebaya.bulan)}`)}</h2>
      <p class="soft">{tulisSiapa(pembanding, sebaya)}</p>
      <ul class="list">
        <ListRow title={t('Rata-rata enam peran', 'Mean of the six roles')} detail={<Banding skor={skor?.nilai} tengah={pembanding.nilai} />} />
        {PERAN_BAKTI.map(({ nilai: peran, label }) => (
          <ListRow key={peran} title={tt(label)} detail={<Banding skor={skor?.peran[peran].nilai} tengah={pembanding.skor[peran]} />} />
        ))}
      </ul>
      <p class="soft">
        {t(
          `Tengah: separuh sebaya di atasnya, separuh di bawahnya. Bukan peringkat. Dari kantor ${formatTanggal(sebaya.diambil)}.`,
          `Median: half of your like are above it, half below. Not a rank. From the office on ${formatTanggal(sebaya.diambil)}.`,
        )}
      </p>
    </section>
  );
}
