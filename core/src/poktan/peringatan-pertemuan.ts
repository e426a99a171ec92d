// What may be wrong with a meeting (poktan.md 6, forms.md 5): real tables break these now and then, so they never stop saving.
import { type Peringatan, peringatkan } from '../catatan/peringatan.ts';
import type { Jawaban, KonteksForm } from '../form/form.ts';
import { listDicentang } from './hadir-form.ts';
import { kunciKeluarga, listAnggota } from './poktan.ts';

const angka = (nilai: unknown): number => (typeof nilai === 'number' ? nilai : 0);
const daftar = (nilai: unknown): unknown[] => (Array.isArray(nilai) ? nilai : []);

/** The warnings about the answers so far. */
export function peringatanPertemuan(jawaban: Jawaban, konteks: KonteksForm): Peringatan[] {
  const { poktan } = konteks;
  const isOrang = poktan.jenis === 'pikr';
  const hitung = (anggota: Parameters<typeof kunciKeluarga>[0][]): number => (isOrang ? anggota.length : new Set(anggota.map(kunciKeluarga)).size);
  const tamu = jawaban.adaTamu === true ? angka(isOrang ? jawaban.tamuRemaja : jawaban.tamuKeluarga) : 0;
  const hadir = hitung(listDicentang(jawaban, konteks)) + tamu;
  const anak = daftar(jawaban.anak).length;
  return [
    // Said once the rest is being answered, not over an empty form.
    ...(hadir === 0 && daftar(jawaban.materi).length > 0 ? [peringatkan('hadir-kosong', 'hadir')] : []),
    ...(hadir > 0 && hadir > hitung(listAnggota(poktan))
      ? [peringatkan('hadir-lebih-anggota', tamu > 0 ? (isOrang ? 'tamuRemaja' : 'tamuKeluarga') : 'hadir')]
      : []),
    ...(jawaban.cara === 'keduanya' ? [peringatkan('pertemuan-dua-cara', 'cara')] : []),
    ...(daftar(jawaban.sesuai).length + daftar(jawaban.tidakSesuai).length > anak ? [peringatkan('perkembangan-lebih-anak', 'tidakSesuai')] : []),
  ];
}
