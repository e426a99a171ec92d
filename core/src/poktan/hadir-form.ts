// Attendance inside the meeting form: who can be ticked, the children of those ticked, and what the ticks come to.
import type { Jawaban, KonteksForm, OpsiDesa } from '../form/form.ts';
import type { Anggota, Keluarga } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { akhirBulan, bulanDari, bulanPenuh, type Tanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { keadaanPus } from './keadaan-pus.ts';
import { namaAnggotaPoktan } from './nama-anggota.ts';
import { type AnggotaPoktan, kunciKeluarga, listAnggota } from './poktan.ts';
import { listSasaran } from './sasaran.ts';

/** The day of the meeting, today until it is chosen. */
const hariPertemuan = ({ terjadi, hariIni }: KonteksForm): Tanggal => terjadi ?? hariIni;

const bukuDari = ({ desa }: KonteksForm, ids: ReadonlySet<string>): Map<string, Keluarga> => {
  const hasil = new Map<string, Keluarga>();
  for (const satu of desa.keluarga()) if (ids.has(satu.id)) hasil.set(satu.id, satu);
  return hasil;
};

const idKeluarga = (anggota: readonly AnggotaPoktan[]): Set<string> => new Set(anggota.flatMap((satu) => satu.keluargaId ?? []));

/** The members ticked as present, also those who have left since. */
export function listDicentang({ hadir }: Jawaban, { poktan }: KonteksForm): AnggotaPoktan[] {
  return Array.isArray(hadir) ? hadir.flatMap((id) => poktan.anggota.get(String(id)) ?? []) : [];
}

/** The members of the group, by name, with the RT they live in. */
export function listOpsiHadir(konteks: KonteksForm, jawaban: Jawaban): readonly OpsiDesa[] {
  const kini = listAnggota(konteks.poktan);
  const anggota = [...kini, ...listDicentang(jawaban, konteks).filter((satu) => !kini.includes(satu))];
  const buku = bukuDari(konteks, idKeluarga(anggota));
  return anggota
    .map((satu) => {
      const rt = satu.keluargaId === null ? '' : (buku.get(satu.keluargaId)?.rt ?? '');
      return { nilai: satu.id, label: namaAnggotaPoktan(satu, (id) => buku.get(id)), ...(rt && { rincian: teks(`RT ${rt}`, `RT ${rt}`) }) };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The children under six of the families ticked. */
export function listAnakHadir(jawaban: Jawaban, konteks: KonteksForm): { readonly anak: Anggota; readonly keluarga: Keluarga }[] {
  const pada = hariPertemuan(konteks);
  const parameter = parameterPada(pada);
  const buku = bukuDari(konteks, idKeluarga(listDicentang(jawaban, konteks)));
  return [...buku.values()].flatMap((keluarga) => listSasaran('bkb', keluarga, pada, parameter).map((anak) => ({ anak, keluarga })));
}

/** The same as choices. */
export const opsiAnak = (jawaban: Jawaban, konteks: KonteksForm): OpsiDesa[] =>
  listAnakHadir(jawaban, konteks).map(({ anak }) => {
    const bulan = anak.lahir === null ? 0 : bulanPenuh(anak.lahir, hariPertemuan(konteks));
    return { nilai: anak.id, label: anak.nama, rincian: teks(`${bulan} bulan`, `${bulan} months`) };
  });

/** What the ticks come to, as the recap will count them. */
export function ringkasHadir(jawaban: Jawaban, konteks: KonteksForm): Teks | null {
  const dicentang = listDicentang(jawaban, konteks);
  if (dicentang.length === 0) return null;
  if (konteks.poktan.jenis === 'pikr') return teks(`${dicentang.length} remaja hadir`, `${dicentang.length} adolescents`);
  const keluarga = [...new Map(dicentang.map((satu) => [kunciKeluarga(satu), satu.keluargaId])).values()];
  const buku = bukuDari(konteks, idKeluarga(dicentang));
  const akhir = akhirBulan(bulanDari(hariPertemuan(konteks)));
  const parameter = parameterPada(akhir);
  const keadaan = keluarga.map((id) => keadaanPus(id === null ? undefined : buku.get(id), akhir, parameter));
  const pus = keadaan.filter((satu) => satu.pus === true).length;
  const kb = keadaan.filter((satu) => satu.kb).length;
  const tak = keadaan.filter((satu) => satu.pus === null).length;
  return teks(
    `${keluarga.length} keluarga: ${pus} PUS, ${kb} ber-KB${tak > 0 ? `, ${tak} belum diketahui` : ''}`,
    `${keluarga.length} families: ${pus} PUS, ${kb} using${tak > 0 ? `, ${tak} not known` : ''}`,
  );
}
