// E8: the class of PPKBD and Sub-PPKBD as the PKB decided it, one indicator for each class and one for those not decided.
import { KEADAAN_KELAS, keadaanKelas } from '../institusi/keadaan-kelas.ts';
import type { InstitusiPotret } from '../potret/potret.ts';
import { teks } from '../teks.ts';
import type { IndikatorInstitusi } from './indikator.ts';

/** Kelompok KB has no class in the national recap. */
const isBerkelas = ({ isAktif, institusi: { jenis } }: InstitusiPotret): boolean => isAktif && (jenis === 'ppkbd' || jenis === 'sub-ppkbd');

export const e8Kelas: readonly IndikatorInstitusi[] = KEADAAN_KELAS.map(({ nilai, label }) => ({
  id: `E8.${nilai}`,
  judul:
    nilai === 'belum-diputuskan'
      ? teks(`Kelas ${label.id.toLowerCase()}`, 'Class not decided')
      : teks(`${label.id}, diputuskan PKB`, `${label.en}, as decided`),
  rumus:
    nilai === 'belum-diputuskan'
      ? teks(
          'PPKBD dan Sub-PPKBD aktif yang kelasnya belum diputuskan PKB, dibagi semua yang aktif',
          'Active PPKBD and Sub-PPKBD not decided by the PKB, over all active ones',
        )
      : teks(
          `PPKBD dan Sub-PPKBD aktif yang diputuskan PKB ${label.id}, dibagi semua yang aktif; kelas di kartu K/0 tidak dipakai`,
          `Active PPKBD and Sub-PPKBD decided ${label.en} by the PKB, over all active ones; the class on the K/0 card is not used`,
        ),
  satuan: 'persen',
  sifat: 'stok',
  arah: nilai === 'mandiri' ? 'naik' : 'netral',
  sumber: { basis: 'sekunder', rujukan: 'Rekap tahunan PPKBD dan Sub-PPKBD, SIGA' },
  subjek: 'institusi',
  pembilang: (satu) => isBerkelas(satu) && keadaanKelas(satu.institusi.kelas) === nilai,
  penyebut: isBerkelas,
}));
