// Above the list of a desk: the filters with their counts, and the approval of many at once.
import type { Peran } from '@lini/core/akses/peran.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { KATA_LANGKAH } from './kata-laporan.ts';
import { SetujuiBiasa } from './SetujuiBiasa.tsx';
import { bagiLangkah, langkahTugas, listBiasa, listMeja, listSaringan, listTakDilihat, type Saringan } from './urut-meja.ts';

const NAMA: Readonly<Record<Saringan, Teks>> = {
  menunggu: teks('Menunggu saya', 'Waiting for me'),
  koordinator: teks('Menunggu koordinator', 'Waiting for the coordinator'),
  janggal: teks('Janggal', 'Odd'),
  dikembalikan: teks('Dikembalikan', 'Returned'),
  belum: teks('Belum masuk', 'Not in yet'),
  semua: teks('Semua', 'All'),
};

export type AlatMejaProps = {
  semua: readonly BarisLaporan[];
  peran: Peran;
  saringan: Saringan;
  onSaring: (saringan: Saringan) => void;
  dipilih: readonly BarisLaporan[];
  isSibuk: boolean;
  onMaju: (daftar: readonly BarisLaporan[]) => void;
};

/** Draws the tools. */
export function AlatMeja({ semua, peran, saringan, onSaring, dipilih, isSibuk, onMaju }: AlatMejaProps) {
  const biasa = listBiasa(semua, peran);
  const takDilihat = listTakDilihat(semua, peran).length;
  const tombol = tt(KATA_LANGKAH[langkahTugas(peran)].tombol);
  return (
    <div class="desk-tools no-print">
      <div class="cluster tight-chips">
        {listSaringan(peran).map((satu) => (
          <FilterChip key={satu} isOn={satu === saringan} onToggle={() => onSaring(satu)}>
            {tt(NAMA[satu])} <span class="tabular">{listMeja(semua, satu, peran).length}</span>
          </FilterChip>
        ))}
      </div>
      <div class="cluster">
        {bagiLangkah(dipilih, peran).map(({ langkah, baris }) => (
          <Button key={langkah} isCompact icon="centang" isBusy={isSibuk} onClick={() => onMaju(baris)}>
            {t(`${tt(KATA_LANGKAH[langkah].tombol)} ${baris.length} yang dipilih`, `${tt(KATA_LANGKAH[langkah].tombol)} the ${baris.length} chosen`)}
          </Button>
        ))}
        {biasa.length > 0 && dipilih.length === 0 && (
          <SetujuiBiasa biasa={biasa} takDilihat={takDilihat} langkah={langkahTugas(peran)} isSibuk={isSibuk} onMaju={onMaju} />
        )}
        {takDilihat > 0 && (
          <p class="soft">
            {t(
              `${takDilihat} laporan RT sudah disetujui; angkanya dibaca kader dan PKB, tidak diperiksa lagi di sini.`,
              `${takDilihat} RT reports are approved; cadres and PKB read their figures, nobody checks them again here.`,
            )}
          </p>
        )}
        <p class="soft key-help">{t(`Panah: pindah · S: ${tombol.toLowerCase()} · K: kembalikan`, `Arrows: move · S: ${tombol.toLowerCase()} · K: return`)}</p>
      </div>
    </div>
  );
}
