// The main figures of a village and month, as they are shared: counts only, no person.
import { hitungDaftar } from '@lini/core/indikator/hitung.ts';
import type { DefinisiLembar } from '@lini/core/laporan/bahan-lembar.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { susunRingkasan } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { potretDesaBulan } from '../../app/desa.ts';
import { desaKini } from '../../app/wilayah.ts';
import type { PilihanLembar } from './bahan.ts';

const utama = () => [
  { id: 'A1', nama: t('Keluarga', 'Families') },
  { id: 'A2', nama: t('PUS', 'Couples (PUS)') },
  { id: 'B2', nama: t('Peserta KB aktif', 'Active users') },
  { id: 'B6', nama: t('Belum terlayani (unmet need)', 'Unmet need') },
  { id: 'C1', nama: t('Keluarga berisiko stunting', 'Families at risk of stunting') },
];

/** The text; a sheet of one group or one RT shares no figures of the whole village. */
export function ringkasanDesa(definisi: DefinisiLembar, { bulan }: PilihanLembar): string {
  const { nama, kecamatan } = desaKini.value;
  const idList = utama();
  const angka =
    definisi.jenis === 'angka'
      ? hitungDaftar(
          INDIKATOR.filter(({ id }) => idList.some((satu) => satu.id === id)),
          potretDesaBulan(bulan, false),
        )
      : null;
  return susunRingkasan({
    judul: tt(definisi.judul),
    tempat: t(`Desa ${nama}, Kecamatan ${kecamatan}`, `Village ${nama}, Kecamatan ${kecamatan}`),
    periode: formatBulan(bulan),
    angka: angka ? idList.map(({ id, nama: sebutan }) => ({ nama: sebutan, nilai: formatAngka(angka[id]?.pembilang) })) : [],
  });
}
