// E8: the class of PPKBD and Sub-PPKBD, one indicator for each: as the PKB decided it, else as declared on the card.
import type { Institusi } from '../institusi/institusi.ts';
import { kelasBerlaku } from '../institusi/kelas.ts';
import { KLASIFIKASI_KARTU, type KlasifikasiKartu } from '../institusi/pilihan.ts';
import type { InstitusiPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

const kelasDari = ({ kelas, klasifikasi }: Institusi): KlasifikasiKartu | null => kelasBerlaku(kelas)?.putus ?? klasifikasi;

/** Whose class is decided, or told on the card: what was not asked is no class. Kelompok KB has none in the national recap. */
const isBerkelas = ({ isAktif, institusi }: InstitusiPotret): boolean =>
  isAktif && kelasDari(institusi) !== null && (institusi.jenis === 'ppkbd' || institusi.jenis === 'sub-ppkbd');

export const e8KlasifikasiKartu: readonly IndikatorInstitusi[] = KLASIFIKASI_KARTU.map(({ nilai, label }) => ({
  id: `E8.${nilai}`,
  judul: teks(`${label.id}, menurut putusan atau kartu`, `${label.en}, as decided or declared`),
  rumus: teks(
    `PPKBD dan Sub-PPKBD yang diputuskan PKB ${label.id}, atau tertulis di kartu bila belum diputuskan, dibagi PPKBD dan Sub-PPKBD aktif yang kelasnya diketahui`,
    `PPKBD and Sub-PPKBD decided ${label.en} by the PKB, or declared on the card while undecided, over all active ones whose class is known`,
  ),
  satuan: 'persen',
  sifat: 'stok',
  arah: nilai === 'mandiri' ? 'naik' : 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Rekap tahunan PPKBD dan Sub-PPKBD, SIGA' },
  subjek: 'institusi',
  pembilang: (satu) => isBerkelas(satu) && kelasDari(satu.institusi) === nilai,
  penyebut: isBerkelas,
}));
