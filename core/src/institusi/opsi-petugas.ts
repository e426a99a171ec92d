// The officers of the institution a form is about, as choices; other cadres of the village follow.
import type { KonteksForm, OpsiDesa } from '../form/form.ts';
import type { Kader } from '../kader/kader.ts';
import { JABATAN } from '../kader/pilihan.ts';
import { labelPilihan, teks } from '../teks.ts';
import { listPetugas } from './potret-institusi.ts';

/** Its officers on the present day. */
export const opsiPetugas = ({ desa, institusi, hariIni }: KonteksForm): OpsiDesa[] =>
  listPetugas(institusi.id, desa.kader(), hariIni).map(({ kader, tugas }) => ({
    nilai: kader.id,
    label: kader.nama,
    rincian: labelPilihan(JABATAN, tugas.jabatan),
  }));

/** Its officers, then every other registered cadre of the village by name: anyone may have come to a meeting. */
export function opsiHadir(konteks: KonteksForm): OpsiDesa[] {
  const petugas = opsiPetugas(konteks);
  const sudah = new Set(petugas.map((satu) => satu.nilai));
  const urut = (a: Kader, b: Kader): number => (a.nama < b.nama ? -1 : 1);
  const lain = [...konteks.desa.kader()].filter((satu) => satu.terdaftar !== null && !sudah.has(satu.id)).sort(urut);
  return [...petugas, ...lain.map(({ id, nama }) => ({ nilai: id, label: nama, rincian: teks('Kader desa ini', 'Cadre of this village') }))];
}

export const BELUM_ADA_KADER = teks(
  'Belum ada kader yang terdaftar. Daftarkan di Lainnya, Kader.',
  'No cadre is registered. Register them under More, Cadres.',
);

export const BELUM_ADA_PETUGAS = teks(
  'Belum ada kader yang bertugas di sini. Buka kartu kadernya, lalu pilih "Beri tugas".',
  'No cadre works here yet. Open the card of a cadre and choose "Give an assignment".',
);
