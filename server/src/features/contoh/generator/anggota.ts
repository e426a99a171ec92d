// Makes one member with name, NIK and id.
import type { HubunganKeluarga, JenisKelamin, StatusKawin } from '@lini/core/keluarga/pilihan.ts';
import { bobot } from './acak.ts';
import type { AnggotaContoh, DesaContoh } from './bentuk.ts';
import { PELUANG_NIK_KOSONG } from './margin.ts';
import { buatNama } from './nama.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, msKerja, tulisHari, umurKira } from './waktu.ts';

type Bahan = {
  readonly lahir: Hari;
  readonly jenisKelamin: JenisKelamin;
  readonly hubungan: HubunganKeluarga;
  readonly statusKawin: StatusKawin;
  readonly ibuId?: string | null;
};

const ALASAN_NIK_KOSONG = bobot<NonNullable<AnggotaContoh['nikKosong']>>({ 'tidak-diketahui': 6, 'belum-punya': 2, menolak: 2 });

/** A sex by chance; a few more boys than girls are born. */
export const acakJenisKelamin = (desa: DesaContoh): JenisKelamin => (desa.acak.ya(0.512) ? 'L' : 'P');

/** A member as written on the day `pada`. */
export function buatAnggota({ acak, nik }: DesaContoh, pada: Hari, bahan: Bahan): AnggotaContoh {
  const isBayi = umurKira(bahan.lahir, pada) < 1;
  const isKosong = acak.ya(isBayi ? 0.4 : PELUANG_NIK_KOSONG);
  const alasan = isBayi ? 'belum-punya' : acak.timbang(ALASAN_NIK_KOSONG);
  return {
    ibuId: null,
    ...bahan,
    id: uuidWaktu(acak, msKerja(acak, pada)),
    nama: buatNama(acak, bahan.jenisKelamin, Number(tulisHari(bahan.lahir).slice(0, 4))),
    nik: isKosong ? null : nik.buat(bahan.lahir, bahan.jenisKelamin),
    nikKosong: isKosong ? alasan : null,
    isHadir: true,
  };
}

/** The answers about a member, as asked by adding and by changing. */
export const isiAnggotaContoh = (anggota: AnggotaContoh) => ({
  anggotaId: anggota.id,
  nama: anggota.nama,
  nik: anggota.nik,
  nikKosong: anggota.nikKosong,
  jenisKelamin: anggota.jenisKelamin,
  lahir: tulisHari(anggota.lahir),
  hubungan: anggota.hubungan,
  statusKawin: anggota.statusKawin,
  ibuId: anggota.ibuId,
});
