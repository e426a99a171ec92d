// Young people about to marry who are accompanied, and referrals that cadres made and followed up.
import { catinDaftar } from '@lini/core/catin/catin-daftar.ts';
import { catinDamping } from '@lini/core/catin/catin-damping.ts';
import { rujukanBuat } from '@lini/core/rujukan/rujukan-buat.ts';
import { rujukanSelesai } from '@lini/core/rujukan/rujukan-selesai.ts';
import { bobot } from './acak.ts';
import type { AnggotaContoh, DesaContoh, KeluargaContoh } from './bentuk.ts';
import { buatNama } from './nama.ts';
import { tulisLepas } from './penulis.ts';
import { type Hari, tulisHari, umurKira } from './waktu.ts';

/** Weddings are planned at most this far ahead, and registered this long before. */
const HARI_RENCANA = [50, 110] as const;
const UMUR_CATIN = [19, 27] as const;
const PELUANG_CATIN = { kaya: 0.06, lain: 0.02 } as const;
const PELUANG_RUJUK = { kaya: 0.1, lain: 0.02 } as const;
const HARI_CATATAN = 100;

function tulisCatin(desa: DesaContoh, keluarga: KeluargaContoh, anak: AnggotaContoh): void {
  const { acak } = desa;
  const hari = desa.akhir - acak.bulat(3, 40);
  const pasanganNama = buatNama(acak, anak.jenisKelamin === 'P' ? 'L' : 'P', 2000);
  const isi = { anggotaId: anak.id, rencana: tulisHari(desa.akhir + acak.bulat(...HARI_RENCANA)), pasanganNama, pasanganLahir: null, pertama: true };
  tulisLepas(desa, keluarga, hari, catinDaftar, isi);
  if (hari >= desa.akhir || !acak.ya(0.7)) return;
  const ukuran = { lila: Math.round((22 + 6 * acak.angka()) * 10) / 10, hb: null, berat: acak.bulat(42, 64), tinggi: acak.bulat(148, 172) };
  const hasil = acak.timbang(bobot({ siap: 7, 'perlu-dirujuk': 3 }));
  tulisLepas(desa, keluarga, acak.bulat(hari + 1, desa.akhir), catinDamping, {
    anggotaId: anak.id,
    ...ukuran,
    merokok: acak.ya(0.15),
    topik: ['K05', 'K06'],
    hasil,
  });
}

function tulisRujukan(desa: DesaContoh, keluarga: KeluargaContoh, anggotaId: string, hari: Hari): void {
  const { acak } = desa;
  const tujuan = acak.timbang(bobot({ 'bidan-desa': 6, puskesmas: 4 }));
  const alasan = acak.timbang(bobot({ 'layanan-kb': 5, 'efek-samping': 3, lainnya: 1 }));
  const rujukanId = tulisLepas(desa, keluarga, hari, rujukanBuat, { anggotaId, tujuan, alasan: [alasan] });
  if (hari + 2 < desa.akhir && acak.ya(0.7)) tulisLepas(desa, keluarga, acak.bulat(hari + 2, desa.akhir), rujukanSelesai, { rujukanId, hasil: 'dilayani' });
}

/** Writes both for families that are there to the end. */
export function tulisCatinRujukan(desa: DesaContoh, isKaya: boolean): void {
  const { acak } = desa;
  const sifat = isKaya ? 'kaya' : 'lain';
  for (const keluarga of desa.keluarga) {
    if (!keluarga.isAktif || keluarga.terdaftar > desa.akhir - HARI_CATATAN) continue;
    const catin = keluarga.anggota.find((satu) => {
      const umur = umurKira(satu.lahir, desa.akhir);
      return satu.isHadir && satu.hubungan === 'anak' && satu.statusKawin === 'belum-kawin' && umur > UMUR_CATIN[0] && umur < UMUR_CATIN[1];
    });
    if (catin && acak.ya(PELUANG_CATIN[sifat])) tulisCatin(desa, keluarga, catin);
    const istri = keluarga.pasangan?.istri;
    if (istri?.isHadir && acak.ya(PELUANG_RUJUK[sifat])) tulisRujukan(desa, keluarga, istri.id, desa.akhir - acak.bulat(0, HARI_CATATAN - 10));
  }
}
