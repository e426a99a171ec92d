// What a subject of any kind is called on the screen, and where it is.
import { namaDenganJenis } from '@lini/core/poktan/pilihan.ts';
import type { Poktan } from '@lini/core/poktan/poktan.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import type { Entri, EntriSubjek } from './entri.ts';
import { namaKeluarga, tempatKeluarga } from './KeluargaRow.tsx';

/** The RT of what belongs to the whole village. */
export const RT_SEDESA = '000';

const isKeluarga = (entri: EntriSubjek | Entri): entri is Entri => entri.jenis === 'keluarga';

const isLaporan = (entri: EntriSubjek | Entri): entri is EntriSubjek<'laporan'> => entri.jenis === 'laporan';

/** By its institution and month; from the sending itself while none counts, such as one the office sent back. */
function namaLaporan({ keadaan, tampil }: EntriSubjek<'laporan'>): string {
  const isi = tampil.map((satu) => satu.catatan.isi as { readonly nama?: string; readonly bulan?: string });
  const nama = keadaan.nama || isi.find((satu) => satu.nama)?.nama;
  const bulan = keadaan.bulan ?? isi.find((satu) => satu.bulan)?.bulan;
  const siapa = [nama, bulan && formatBulan(bulan)].filter(Boolean).join(', ');
  return t(`Laporan ${siapa}`, `Report ${siapa}`).trim();
}

/** Its name; a plain word when nothing is known yet. */
export function namaSubjek(entri: EntriSubjek | Entri): string {
  if (isKeluarga(entri)) return namaKeluarga(entri);
  if (isLaporan(entri)) return namaLaporan(entri);
  const { nama } = entri.keadaan as { nama: string };
  if (nama === '') return t('Belum bernama', 'No name yet');
  const jenis = entri.jenis === 'poktan' ? (entri.keadaan as Poktan).jenis : null;
  return jenis === null ? nama : namaDenganJenis(jenis, nama);
}

/** An RT in words. */
export const tulisRt = (rt: string): string => (rt === RT_SEDESA ? t('Seluruh desa', 'The whole village') : `RT ${rt}`);

/** Where it is, in a line. */
export const tempatSubjek = (entri: EntriSubjek | Entri): string => (isKeluarga(entri) ? tempatKeluarga(entri) : tulisRt(entri.keadaan.rt));
