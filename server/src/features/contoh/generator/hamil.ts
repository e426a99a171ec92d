// Pregnancies: when one becomes known, and how it will end.
import { hamilAkhir } from '@lini/core/kb/hamil-akhir.ts';
import { hamilMulai } from '@lini/core/kb/hamil-mulai.ts';
import { acakJenisKelamin } from './anggota.ts';
import type { AnggotaContoh, DesaContoh, KeluargaContoh, PasanganContoh } from './bentuk.ts';
import { HASIL_HAMIL, PELUANG_KEMBAR } from './margin.ts';
import { buatNama } from './nama.ts';
import { jadwalkanNikBayi, jadwalkanPascaSalin } from './pasca-salin.ts';
import { tulis } from './penulis.ts';
import { tulisStatusTidak } from './status-kb.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, msKerja, tulisHari, umurKira } from './waktu.ts';

const HARI_HAMIL = 280;
const HARI_NIFAS = 45;
/** No period comes sooner after a pregnancy ended, and none is noticed missing sooner. */
const HARI_HAID_KEMBALI = 14;
const HARI_DIKETAHUI = 20;

function buatBayi(desa: DesaContoh, hari: Hari, ibuId: string): AnggotaContoh {
  const jenisKelamin = acakJenisKelamin(desa);
  const nama = buatNama(desa.acak, jenisKelamin, Number(tulisHari(hari).slice(0, 4)));
  return {
    id: uuidWaktu(desa.acak, msKerja(desa.acak, hari)),
    nama,
    nik: null,
    nikKosong: 'belum-punya',
    jenisKelamin,
    lahir: hari,
    hubungan: 'anak',
    statusKawin: 'belum-kawin',
    ibuId,
    isHadir: true,
  };
}

function akhiriHamil(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari): void {
  const hamil = pasangan.hamil;
  if (hamil === null || keluarga.pasangan !== pasangan) return;
  const banyak = hamil.hasil === 'lahir-hidup' ? (desa.acak.ya(PELUANG_KEMBAR) ? 2 : 1) : 0;
  const bayi = Array.from({ length: banyak }, () => buatBayi(desa, hari, pasangan.istri.id));
  tulis(desa, keluarga, hari, hamilAkhir, {
    istriId: pasangan.istri.id,
    hasil: hamil.hasil,
    bayi: bayi.map(({ id, nama, jenisKelamin }) => ({ anggotaId: id, nama, jenisKelamin })),
  });
  keluarga.anggota.push(...bayi);
  pasangan.hamil = null;
  pasangan.akhirHamil = hari;
  pasangan.isMenunggu = true;
  pasangan.anakHidup += banyak;
  if (banyak > 0) pasangan.bungsu = hari;
  for (const satu of bayi) jadwalkanNikBayi(desa, keluarga, satu, hari);
  jadwalkanPascaSalin(desa, keluarga, pasangan, hari, hamil.hasil);
}

/** A pregnancy becomes known on the day `hari`, unless the one before ended too lately; its end is put on the family's list. */
export function mulaiHamil(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari, dikira: Hari): void {
  const { acak } = desa;
  const hpht = pasangan.akhirHamil === undefined ? dikira : Math.max(dikira, pasangan.akhirHamil + HARI_HAID_KEMBALI);
  if (hari - hpht < HARI_DIKETAHUI) return;
  const hasil = acak.timbang(HASIL_HAMIL);
  const taksiran = hpht + HARI_HAMIL + Math.round(Math.max(-25, Math.min(14, 8 * acak.normal())));
  const akhir = Math.max(hari + 1, hasil === 'keguguran' ? Math.min(hari + acak.bulat(4, 40), hpht + 150) : taksiran);
  pasangan.hamil = { hpht, akhir, hasil };
  Object.assign(pasangan, { metode: null, jalur: null, jenisSuntik: null, ingin: null, layananBerikut: null });
  tulis(desa, keluarga, hari, hamilMulai, { istriId: pasangan.istri.id, hpht: acak.ya(0.06) ? null : tulisHari(hpht) });
  desa.kehamilan.push({ keluarga, istri: pasangan.istri, hpht, diketahui: hari, akhir });
  keluarga.tertunda.push({ hari: akhir, jalan: (nanti) => akhiriHamil(desa, keluarga, pasangan, nanti) });
}

/** Whether the wife is found pregnant at registration; if so, writes it with her first status. */
export function hamilAwal(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari): boolean {
  const { acak } = desa;
  const umur = umurKira(pasangan.istri.lahir, hari);
  const peluang = umur < 25 ? 0.037 : umur < 30 ? 0.028 : umur < 35 ? 0.014 : umur < 40 ? 0.006 : umur < 44 ? 0.001 : 0;
  if (!acak.ya(peluang)) return false;
  const hpht = hari - acak.bulat(95, 268);
  if (pasangan.bungsu !== null && hpht < pasangan.bungsu + HARI_NIFAS) return false;
  pasangan.pernah = pasangan.anakHidup > 0 && acak.ya(0.7);
  mulaiHamil(desa, keluarga, pasangan, hari, hpht);
  tulisStatusTidak(desa, keluarga, pasangan, hari, null);
  return true;
}
