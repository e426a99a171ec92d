// E8: the class of PPKBD and Sub-PPKBD as declared on their cards, one indicator for each class.
import { KLASIFIKASI_KARTU } from '../institusi/pilihan.ts';
import type { InstitusiPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

/** Whose class is told on the card: what was not asked is no class. Kelompok KB has none in the national recap. */
const isBerkelas = ({ isAktif, institusi }: InstitusiPotret): boolean =>
  isAktif && institusi.klasifikasi !== null && (institusi.jenis === 'ppkbd' || institusi.jenis === 'sub-ppkbd');

export const e8KlasifikasiKartu: readonly IndikatorInstitusi[] = KLASIFIKASI_KARTU.map(({ nilai, label }) => ({
  id: `E8.${nilai}`,
  judul: teks(`${label.id}, menurut kartu`, `${label.en}, as declared`),
  rumus: teks(
    `PPKBD dan Sub-PPKBD yang di kartunya tertulis ${label.id}, dibagi PPKBD dan Sub-PPKBD aktif yang klasifikasinya terisi`,
    `PPKBD and Sub-PPKBD declared ${label.en} on the card, over all active ones whose class is told`,
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: nilai === 'mandiri' ? 'naik' : 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Rekap tahunan PPKBD dan Sub-PPKBD, SIGA' },
  subjek: 'institusi',
  pembilang: (satu) => isBerkelas(satu) && satu.institusi.klasifikasi === nilai,
  penyebut: isBerkelas,
}));
