// Two lists of shares: which methods the users use, and what makes families at risk.
import { type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { formatPersen } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { BarList, type Batang } from '../../charts/BarList.tsx';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { kunciAngka } from './berubah.ts';
import { BAURAN, SEBAB, SEBAB_LENGKAP } from './ringkasan.ts';
import { tabelIndikator } from './tabel.ts';
import { type Tampilan, tulisDari, tulisKosong, tulisNilai } from './tampilan.ts';

function batangIndikator({ angka, berubah }: Tampilan, daftar: readonly Indikator[]): Batang[] {
  return daftar
    .map(({ id, judul }) => ({
      kode: id,
      nama: tt(judul),
      nilai: nilaiAngka(angka.angka[id]),
      tulisan: tulisNilai(nilaiAngka(angka.angka[id]), 'persen', angka.samar?.[id]),
      rincian: angka.samar?.[id] ? tulisKosong(null, angka.samar[id]) : tulisDari(angka.angka[id]),
      isBerubah: berubah.has(kunciAngka(angka.wilayah.kode, id)),
    }))
    .sort((a, b) => (b.nilai ?? -1) - (a.nilai ?? -1));
}

/** B4: the methods by their share of the active users. */
export function MethodMixCard({ tampilan }: { tampilan: Tampilan }) {
  return (
    <ChartCard
      kelas="chart-mix"
      judul={t('Cara KB yang dipakai', 'Methods in use')}
      keterangan={t('Bagian dari semua peserta KB aktif', 'Share of all active users')}
      tabel={tabelIndikator(tampilan.angka, 'B4', BAURAN)}
    >
      <BarList batang={batangIndikator(tampilan, BAURAN)} />
    </ChartCard>
  );
}

/** C3 and C4, with how complete the answers behind them are. */
export function RiskCausesCard({ tampilan }: { tampilan: Tampilan }) {
  const lengkap = tampilan.angka.angka.C2;
  const bagianLengkap = nilaiAngka(lengkap);
  return (
    <ChartCard
      kelas="chart-causes"
      judul={t('Sebab keluarga berisiko stunting', 'Why families are at risk of stunting')}
      keterangan={t('Bagian dari keluarga berisiko (KRS); satu keluarga dapat punya dua sebab', 'Share of families at risk; one family may have both')}
      tabel={tabelIndikator(tampilan.angka, 'C3-C4', [...SEBAB, ...SEBAB_LENGKAP])}
    >
      <BarList batang={batangIndikator(tampilan, SEBAB)} penuh={100} />
      {bagianLengkap !== null && bagianLengkap < 100 && (
        <p class="soft chart-note">
          {t(
            `Data lengkap pada ${formatPersen(bagianLengkap)} keluarga sasaran (${tulisDari(lengkap)}). Yang belum lengkap belum dapat dinilai.`,
            `Complete data for ${formatPersen(bagianLengkap)} of target families (${tulisDari(lengkap)}). The others can’t be judged yet.`,
          )}
        </p>
      )}
    </ChartCard>
  );
}
