// The class of a village's institutions: proposed, decided by the PKB, replied to, and coaching with its agreed steps.
import { potretBulanan } from '@lini/core/indikator/hitung-desa.ts';
import { institusiBinaan } from '@lini/core/institusi/binaan.ts';
import { binaanSelesai } from '@lini/core/institusi/binaan-selesai.ts';
import { institusiDaftar } from '@lini/core/institusi/institusi-daftar.ts';
import { kelasPutus } from '@lini/core/institusi/kelas-putus.ts';
import { kelasTanggapan } from '@lini/core/institusi/kelas-tanggapan.ts';
import { kelasUsul } from '@lini/core/institusi/kelas-usul.ts';
import { PERAN_BAKTI, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { buktiTahun } from '@lini/core/klasifikasi/imp/bukti-tahun.ts';
import { type KelasTerhitung, ringkasKelas } from '@lini/core/klasifikasi/imp/kelas-terhitung.ts';
import { laporanMasuk } from '@lini/core/klasifikasi/imp/laporan-masuk.ts';
import { nilaiInstitusi } from '@lini/core/klasifikasi/imp/nilai.ts';
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { InstitusiPotret } from '@lini/core/potret/potret.ts';
import { awalBulan, type Bulan, bulanDari, nomorHari, tambahBulan } from '@lini/core/tanggal.ts';
import type { DesaContoh, Pencatat, SubjekContoh } from './bentuk.ts';
import { nomoriDraf, tulisLepas } from './penulis.ts';
import { DESA_TOKOH, KECAMATAN_TOKOH } from './tokoh.ts';
import { type Hari, tulisHari } from './waktu.ts';

const SEPAKAT: Readonly<Record<PeranBakti, string>> = {
  pengorganisasian: 'Tugas keenam peran dibagi dan ditulis di kartu',
  pertemuan: 'Rapat pengurus sekali sebulan dengan notulen',
  kie: 'Penyuluhan di posyandu setiap bulan, topiknya berganti',
  pencatatan: 'Laporan dikirim paling lambat tanggal 3',
  pelayanan: 'Membantu satu kelompok setiap bulan',
  kemandirian: 'Iuran kader dicatat di buku kas',
};

type Tempat = { readonly desa: DesaContoh; readonly pkb: Pencatat; readonly kader: Pencatat; readonly subjek: SubjekContoh };

function hitung(potret: InstitusiPotret, sampai: Bulan): KelasTerhitung | null {
  const { jenis } = potret.institusi;
  const bukti = jenis === null ? null : buktiTahun(potret, laporanMasuk(potret), sampai, parameterPada(potret.pada));
  return bukti === null || jenis === null ? null : ringkasKelas(bukti, nilaiInstitusi(bukti, jenis, RUBRIK_AWAL), RUBRIK_AWAL);
}

/** The decision; now and then the PKB knows more than the records and says what. */
function putuskan({ desa, pkb, kader, subjek }: Tempat, kelas: KelasTerhitung, usulId: string, hari: Hari): void {
  const { acak } = desa;
  const isBeda = kelas.hitung === 'belum' && acak.ya(0.5);
  const isi = { ...kelas, usulId, putus: isBeda ? ('dasar' as const) : kelas.hitung, alasan: isBeda ? 'Catatan kertas tahun lalu sudah saya lihat' : null };
  const putusId = tulisLepas(desa, subjek, hari, kelasPutus, isi as never, pkb);
  if (!acak.ya(0.5) || hari + 3 > desa.akhir) return;
  const isSetuju = acak.ya(0.85);
  const tanggapan = isSetuju ? null : 'Penyuluhan di langgar belum ikut terhitung';
  tulisLepas(desa, subjek, hari + 3, kelasTanggapan, { putusId, isSetuju, tanggapan }, kader);
}

/** Coaching in the weakest role; what was agreed is due a month later. */
function bina({ desa, pkb, subjek }: Tempat, { tingkat }: KelasTerhitung, hari: Hari): void {
  const { acak } = desa;
  const lemah = PERAN_BAKTI.map(({ nilai }) => nilai).reduce((a, b) => (tingkat[b] < tingkat[a] ? b : a));
  const isi = { peran: lemah, catatan: 'Kegiatannya ada, buktinya belum lengkap', sepakat: SEPAKAT[lemah], tenggat: tulisHari(hari + 21) };
  const binaanId = tulisLepas(desa, subjek, hari, institusiBinaan, isi, pkb);
  const lihat = hari + 21;
  if (lihat > desa.akhir || !acak.ya(0.6)) return;
  tulisLepas(desa, subjek, lihat, binaanSelesai, { binaanId, hasil: acak.pilih(['terlaksana', 'sebagian', 'tidak'] as const), keterangan: null }, pkb);
}

/** `isLengkap`: every step is told. */
function jalani(tempat: Tempat, kelas: KelasTerhitung, hari: Hari, isLengkap: boolean): void {
  const { desa, subjek, kader } = tempat;
  const { acak } = desa;
  const usulId = tulisLepas(desa, subjek, hari, kelasUsul, { ...kelas, catatan: null } as never, kader);
  const putus = hari + acak.bulat(2, 9);
  if (putus <= desa.akhir && (isLengkap || acak.ya(0.75))) putuskan(tempat, kelas, usulId, putus);
  if ((isLengkap || acak.ya(0.5)) && putus + 1 <= desa.akhir) bina(tempat, kelas, putus + 1);
}

/** Writes the classes of last month's evidence; everything else of the village has been told before. */
export function tulisKelasInstitusi(desa: DesaContoh, pkb: Pencatat): void {
  const { acak, sifat } = desa;
  if (!sifat.kode.startsWith(KECAMATAN_TOKOH) && !acak.ya(0.35)) return;
  const catatan = nomoriDraf(desa.draf);
  const pencatat = new Map(
    catatan.flatMap(({ kind, subjek, oleh, perangkat }) => (kind === institusiDaftar.kind ? [[subjek.id, { id: oleh, perangkat }] as const] : [])),
  );
  const sampai = tambahBulan(bulanDari(tulisHari(desa.akhir)), -2);
  const awal = nomorHari(awalBulan(tambahBulan(sampai, 1)));
  const perSubjek = Map.groupBy(catatan, (satu) => satu.subjek.id);
  for (const [, potret] of potretBulanan(perSubjek, [sampai])) {
    for (const institusi of potret.institusi) {
      const { id, rt, jenis } = institusi.institusi;
      const kader = pencatat.get(id);
      const kelas = institusi.isAktif ? hitung(institusi, sampai) : null;
      const isLengkap = sifat.kode === DESA_TOKOH && jenis === 'ppkbd';
      if (!kader || kelas === null || !(isLengkap || acak.ya(0.7))) continue;
      const subjek: SubjekContoh = { jenis: 'institusi', id, rt, terdaftar: 0, tulisTerakhir: 0 };
      jalani({ desa, pkb, kader, subjek }, kelas, awal + acak.bulat(4, 20), isLengkap);
    }
  }
}
