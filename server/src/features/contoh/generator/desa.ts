// One village: its families registered in the first month, a few new ones since, all their history, and what is kept around them.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { buatAcak } from './acak.ts';
import { buatAnggota } from './anggota.ts';
import { tulisBelajar } from './belajar.ts';
import type { DesaContoh, Pencatat, Susunan } from './bentuk.ts';
import { tulisKelasInstitusi } from './kelas-institusi.ts';
import { daftarkanKeluarga } from './keluarga-awal.ts';
import { tulisLaporan } from './laporan.ts';
import { JENIS_KELUARGA } from './margin.ts';
import { buatAlokasiNik } from './nik-contoh.ts';
import type { OrangBerperangkat } from './orang.ts';
import { nomoriDraf } from './penulis.ts';
import type { SifatDesa } from './rencana.ts';
import { jalankanRiwayat } from './riwayat.ts';
import { jalankanSekitar } from './sekitar.ts';
import { buatSusunan, susunanPengantin, susunanPus } from './susunan.ts';
import { DESA_TOKOH } from './tokoh.ts';
import { tulisUmurKawin } from './umur-kawin.ts';
import { uuidAcak } from './uuid.ts';
import type { Hari } from './waktu.ts';

/** The registration takes a month. */
const HARI_PENDATAAN = 30;
const BAGIAN_KELUARGA_BARU = 0.03;
const BAGIAN_PENGANTIN = 0.55;

function siapkanDesa(benih: number, sifat: SifatDesa, orangList: readonly OrangBerperangkat[], mulai: Hari, akhir: Hari): DesaContoh {
  const pencatat = ({ orang, perangkat }: OrangBerperangkat): Pencatat => ({ id: orang.id, perangkat });
  const ppkbd = orangList.find(({ orang }) => orang.peran === 'ppkbd');
  if (!ppkbd) throw new Error(`desa ${sifat.kode} tidak punya PPKBD`);
  const pencatatRt = new Map(orangList.flatMap((satu) => satu.orang.rt.map((rt) => [rt, pencatat(satu)] as const)));
  return {
    sifat,
    acak: buatAcak(benih, 'desa', sifat.kode),
    nik: buatAlokasiNik(sifat.kode, sifat.nomorDiKecamatan),
    ppkbd: pencatat(ppkbd),
    pencatatRt,
    mulai,
    akhir,
    draf: [],
    keluarga: [],
    kehamilan: [],
  };
}

/** The second family of a husband: his data again, with the second wife and her children. */
function susunanIstriKedua(desa: DesaContoh, pertama: Susunan, hari: Hari): Susunan {
  const kedua = susunanPus(desa, hari);
  const { suami } = pertama;
  if (suami === null) return kedua;
  const salinan = { ...suami, id: buatAnggota(desa, hari, suami).id };
  return { ...kedua, suami: salinan, anggota: kedua.anggota.map((satu) => (satu === kedua.suami ? salinan : satu)) };
}

function daftarDanJalani(desa: DesaContoh, susunan: Susunan, hari: Hari): void {
  const keluarga = daftarkanKeluarga(desa, susunan, hari);
  desa.keluarga.push(keluarga);
  jalankanRiwayat(desa, keluarga);
}

function daftarkanLama(desa: DesaContoh, banyak: number): void {
  const { acak, sifat } = desa;
  let isPoligamiTercatat = !sifat.isPoligami;
  for (let ke = 0; ke < banyak; ke += 1) {
    const hari = desa.mulai + acak.bulat(0, HARI_PENDATAAN - 1);
    const jenis = acak.timbang(JENIS_KELUARGA);
    const susunan = buatSusunan(desa, jenis, hari);
    daftarDanJalani(desa, susunan, hari);
    if (isPoligamiTercatat || jenis !== 'pus' || ke + 1 >= banyak) continue;
    isPoligamiTercatat = true;
    ke += 1;
    daftarDanJalani(desa, susunanIstriKedua(desa, susunan, hari), hari);
  }
}

function daftarkanBaru(desa: DesaContoh, banyak: number): void {
  const { acak } = desa;
  for (let ke = 0; ke < banyak; ke += 1) {
    const hari = acak.bulat(desa.mulai + HARI_PENDATAAN, desa.akhir);
    const susunan = acak.ya(BAGIAN_PENGANTIN) ? susunanPengantin(desa, hari) : buatSusunan(desa, acak.timbang(JENIS_KELUARGA), hari);
    daftarDanJalani(desa, susunan, hari);
  }
}

/** The accounts that decide about the reports of a village. */
export type Pejabat = { readonly pkb: string; readonly koordinator: string; readonly kabupaten: string };

/** All catatan of one village in order of writing. */
export function bangkitkanDesa(
  benih: number,
  sifat: SifatDesa,
  orangList: readonly OrangBerperangkat[],
  pejabat: Pejabat,
  mulai: Hari,
  akhir: Hari,
): Catatan[] {
  const desa = siapkanDesa(benih, sifat, orangList, mulai, akhir);
  const baru = Math.floor(sifat.keluarga * BAGIAN_KELUARGA_BARU + desa.acak.angka());
  daftarkanLama(desa, sifat.keluarga - baru);
  daftarkanBaru(desa, baru);
  // From a stream of its own, so that the families stay the same whatever is told around them.
  const kader = jalankanSekitar({ ...desa, acak: buatAcak(benih, 'sekitar', sifat.kode) }, orangList);
  tulisUmurKawin({ ...desa, acak: buatAcak(benih, 'umur-kawin', sifat.kode) });
  tulisBelajar({ ...desa, acak: buatAcak(benih, 'belajar', sifat.kode) }, kader, sifat.kode === DESA_TOKOH);
  const acak = buatAcak(benih, 'laporan', sifat.kode);
  const meja = (id: string): Pencatat => ({ id, perangkat: uuidAcak(acak) });
  tulisLaporan({ ...desa, acak }, { pkb: meja(pejabat.pkb), koordinator: meja(pejabat.koordinator), kabupaten: meja(pejabat.kabupaten) });
  const acakKelas = buatAcak(benih, 'kelas', sifat.kode);
  tulisKelasInstitusi({ ...desa, acak: acakKelas }, { id: pejabat.pkb, perangkat: uuidAcak(acakKelas) });
  return nomoriDraf(desa.draf);
}
