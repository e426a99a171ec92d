// What a plan to marry already tells about the partner, suggested when the wedding itself is recorded.

import { listCatin } from '../../catin/catin.ts';
import type { RencanaKawin } from '../../catin/riwayat-catin.ts';
import type { KonteksForm } from '../../form/form.ts';
import { hariTeks } from '../../nama-bulan.ts';
import { parameterPada } from '../../parameter/parameter.ts';
import type { Tanggal } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';
import { type Anggota, isDiDesa, type Keluarga } from '../keluarga.ts';

type SaringOrang = (anggota: Anggota, konteks: KonteksForm) => boolean;

/** The open plan of the member the flow is about, else of the only one of the family who is going to marry; null: no plan. */
export function findRencana(konteks: KonteksForm, isBoleh: SaringOrang): RencanaKawin | null {
  const { keluarga, anggotaId, hariIni } = konteks;
  const daftar = listCatin(keluarga, hariIni, parameterPada(hariIni)).filter((satu) => !satu.isSelesai && isBoleh(satu.anggota, konteks));
  const catin = anggotaId === null && daftar.length === 1 ? daftar[0] : daftar.find((satu) => satu.anggota.id === anggotaId);
  return catin?.rencana ?? null;
}

const ratakan = (nama: string): string => nama.trim().toLowerCase().replace(/\s+/g, ' ');

/** The partner of a plan as a member of another family of the village; null when nobody or more than one person fits. */
export function findPasanganBuku(rencana: RencanaKawin, konteks: KonteksForm, isBoleh: SaringOrang): { keluarga: Keluarga; anggota: Anggota } | null {
  const siapa = konteks.keluarga.anggota.get(rencana.anggotaId);
  const cocok = (keluarga: Keluarga, anggota: Anggota): boolean =>
    keluarga.id !== konteks.keluarga.id &&
    anggota.jenisKelamin !== siapa?.jenisKelamin &&
    ratakan(anggota.nama) === ratakan(rencana.pasanganNama) &&
    (anggota.lahir === null || rencana.pasanganLahir === null || anggota.lahir === rencana.pasanganLahir) &&
    isBoleh(anggota, konteks);
  const calon = [...konteks.desa.keluarga()]
    .filter(isDiDesa)
    .flatMap((keluarga) => [...keluarga.anggota.values()].filter((anggota) => cocok(keluarga, anggota)).map((anggota) => ({ keluarga, anggota })));
  return calon.length === 1 ? (calon[0] ?? null) : null;
}

/** The planned day once it has come; before that the wedding was on another day. */
export const usulHariNikah = (konteks: KonteksForm, isBoleh: SaringOrang): Tanggal | null => {
  const hari = findRencana(konteks, isBoleh)?.rencana ?? null;
  return hari !== null && hari <= konteks.hariIni ? hari : null;
};

/** Says where the suggested partner comes from. */
export const kabarRencana = ({ tanggal }: RencanaKawin): Teks =>
  teks(
    `Diambil dari rencana nikah yang dicatat ${hariTeks(tanggal).id}. Ubah bila tidak begitu.`,
    `Taken from the plan recorded on ${hariTeks(tanggal).en}. Change it when it is not so.`,
  );
