// Registers a family: the card, its members, the dwelling, and the couple's first KB status.
import { anggotaTambah } from '@lini/core/keluarga/anggota-tambah.ts';
import { keluargaDaftar } from '@lini/core/keluarga/keluarga-daftar.ts';
import { keluargaRumah } from '@lini/core/keluarga/keluarga-rumah.ts';
import { isiAnggotaContoh } from './anggota.ts';
import type { DesaContoh, KeluargaContoh, PasanganContoh, Susunan } from './bentuk.ts';
import { hamilAwal } from './hamil.ts';
import { PELUANG_MAL, PELUANG_TAK_PERNAH_DITANYA } from './margin.ts';
import { buatAlamat } from './nama.ts';
import { jadwalkanAkhirMal } from './pasca-salin.ts';
import { tulis } from './penulis.ts';
import { salahKetik, tulisDenganKoreksi } from './perbaikan.ts';
import { lamaBulan, peluangPeserta, pilihIngin, pilihMetode } from './pilih-kb.ts';
import { buatRumah } from './rumah.ts';
import { selangLayanan, tulisStatusPakai, tulisStatusTidak } from './status-kb.ts';
import { uuidWaktu } from './uuid.ts';
import { HARI_BULAN, type Hari, msKerja, umurKira } from './waktu.ts';

const UMUR_PUS_AKHIR = 50;
/** A little more unmet need at registration than a year of visits later. */
const SEGERA_AWAL = 0.99;

function buatPasangan({ istri, suami, anakHidup, bungsu }: Susunan, desa: DesaContoh, pada: Hari): PasanganContoh | null {
  if (istri === null || suami === null || umurKira(istri.lahir, pada) >= UMUR_PUS_AKHIR) return null;
  const isTakPernahDitanya = desa.acak.ya(PELUANG_TAK_PERNAH_DITANYA);
  return {
    istri,
    suami,
    anakHidup,
    bungsu,
    ingin: null,
    metode: null,
    jalur: null,
    jenisSuntik: null,
    pernah: false,
    hamil: null,
    isRutin: false,
    layananBerikut: null,
    isMenunggu: false,
    isTakPernahDitanya,
  };
}

function tulisStatusAwal(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh): void {
  const { acak } = desa;
  const hari = keluarga.terdaftar;
  const umur = umurKira(pasangan.istri.lahir, hari);
  const { anakHidup, bungsu } = pasangan;
  if (hamilAwal(desa, keluarga, pasangan, hari)) return;
  const umurBungsu = bungsu === null ? Number.POSITIVE_INFINITY : hari - bungsu;
  if (umurBungsu < 5 * HARI_BULAN && bungsu !== null && acak.ya(PELUANG_MAL)) {
    tulisStatusPakai(desa, keluarga, pasangan, hari, 'mal', bungsu);
    jadwalkanAkhirMal(desa, keluarga, pasangan, bungsu);
    return;
  }
  if (!acak.ya(peluangPeserta(desa, umur, anakHidup))) {
    pasangan.pernah = anakHidup > 0 && acak.ya(0.6);
    tulisStatusTidak(desa, keluarga, pasangan, hari, pilihIngin(acak, umur, anakHidup, SEGERA_AWAL));
    return;
  }
  const metode = pilihMetode(desa, umur, anakHidup);
  // A use told of began after the youngest child was born.
  const lama = Math.min(lamaBulan(acak, metode) * HARI_BULAN, Math.max(10, umurBungsu - 3), (umur - 16) * 300);
  tulisStatusPakai(desa, keluarga, pasangan, hari, metode, acak.ya(0.12) ? null : Math.floor(hari - lama));
  const selang = selangLayanan(pasangan);
  pasangan.isRutin = selang !== null && acak.ya(0.4);
  if (selang !== null && pasangan.isRutin) pasangan.layananBerikut = hari + acak.bulat(2, selang);
}

/** Writes the registration of a family on the day `hari` and gives back its state. */
export function daftarkanKeluarga(desa: DesaContoh, susunan: Susunan, hari: Hari): KeluargaContoh {
  const { acak } = desa;
  const noKk = acak.ya(0.03) ? null : desa.nik.buat(hari - acak.bulat(30, 3000), 'L');
  const keluarga: KeluargaContoh = {
    id: uuidWaktu(acak, msKerja(acak, hari)),
    rt: acak.pilih(desa.sifat.rt),
    terdaftar: hari,
    anggota: susunan.anggota,
    pasangan: buatPasangan(susunan, desa, hari),
    tertunda: [],
    ...buatRumah(desa),
    isAktif: true,
    tulisTerakhir: 0,
  };
  tulis(desa, keluarga, hari, keluargaDaftar, { alamat: buatAlamat(acak), noKk });
  for (const anggota of susunan.anggota) {
    const isi = isiAnggotaContoh(anggota);
    if (acak.ya(0.004)) tulisDenganKoreksi(desa, keluarga, hari, anggotaTambah, { ...isi, nama: salahKetik(isi.nama) }, isi);
    else tulis(desa, keluarga, hari, anggotaTambah, isi);
  }
  tulis(desa, keluarga, hari, keluargaRumah, { air: keluarga.air, jamban: keluarga.jamban, luas: null });
  if (keluarga.pasangan && !keluarga.pasangan.isTakPernahDitanya) tulisStatusAwal(desa, keluarga, keluarga.pasangan);
  return keluarga;
}
