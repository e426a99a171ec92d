// The institutions of a village, PPKBD and Sub-PPKBD, with their cadres: cards, assignments, trainings, meetings, cash, services, outreach.
import { institusiDaftar } from '@lini/core/institusi/institusi-daftar.ts';
import { institusiTugas } from '@lini/core/institusi/institusi-tugas.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, Pencatat, SubjekContoh } from './bentuk.ts';
import { type InstitusiContoh, jalaniBulan } from './institusi-bulan.ts';
import { type KaderContoh, tulisKader } from './kader.ts';
import { isTugasTakTercatat, type Kebiasaan, kebiasaanDari } from './kebiasaan.ts';
import type { OrangBerperangkat } from './orang.ts';
import { tulis } from './penulis.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, listBulan, msKerja } from './waktu.ts';

type Kartu = { readonly nama: string; readonly rt: readonly string[]; readonly jenis: 'ppkbd' | 'sub-ppkbd' };

/** Who is weak in organising more often has no decree and works alone. */
function daftarkan(desa: DesaContoh, { nama, rt, jenis }: Kartu, pencatat: Pencatat, { pengorganisasian }: Kebiasaan, hari: Hari): SubjekContoh {
  const { acak, sifat } = desa;
  const subjek: SubjekContoh = {
    jenis: 'institusi',
    id: uuidWaktu(acak, msKerja(acak, hari)),
    rt: rt[0] ?? sifat.rt[0] ?? '001',
    terdaftar: hari,
    tulisTerakhir: 0,
  };
  const skAda = acak.ya(0.45 + pengorganisasian / 2);
  const isi = {
    jenis,
    nama,
    wilayah: [...rt],
    noRegister: null,
    kepengurusan: acak.ya(pengorganisasian / 2) ? ('kolektif' as const) : ('tunggal' as const),
    skAda,
    skNomor: skAda ? `140/${acak.bulat(1, 60)}/KD-2025` : null,
    skTanggal: skAda ? '2025-01-20' : null,
    skPenerbit: skAda ? ('kepala-desa' as const) : null,
    skSampai: null,
    sumberDana: acak.ya(0.6) ? (['add', 'swadaya'] as const).slice() : (['swadaya'] as const).slice(),
    media: acak.ya(0.7) ? (['materi-kie', 'buku-saku'] as const).slice() : [],
    klasifikasi: acak.timbang(bobot({ dasar: 55, berkembang: 33, mandiri: 7, belum: 5 })),
    dasawisma: null,
    isKeluargaMembina: acak.ya(0.4),
  };
  tulis(desa, subjek, hari, institusiDaftar, isi, pencatat);
  return subjek;
}

function tulisTugas(desa: DesaContoh, { subjek, pencatat, kader }: InstitusiContoh, hari: Hari): void {
  const semua = kader.map((satu) => satu.id);
  const isi = { pengorganisasian: semua, pertemuan: semua, kie: semua, pencatatan: semua, pelayanan: semua, kemandirian: desa.acak.ya(0.4) ? semua : [] };
  tulis(desa, subjek, hari, institusiTugas, isi, pencatat);
}

/** Writes the institutions and their cadres; gives the cadres, the PPKBD first. */
export function tulisInstitusi(desa: DesaContoh, orangList: readonly OrangBerperangkat[]): KaderContoh[] {
  const { sifat } = desa;
  const hari = desa.mulai + desa.acak.bulat(1, 12);
  const pengelola = orangList.filter(({ orang }) => orang.peran === 'ppkbd' || orang.peran === 'sub-ppkbd');
  const semuaKader: KaderContoh[] = [];
  const institusiList = pengelola.map(({ orang, perangkat }): InstitusiContoh => {
    const jenis = orang.peran === 'ppkbd' ? 'ppkbd' : 'sub-ppkbd';
    const isPpkbd = jenis === 'ppkbd';
    const rt = isPpkbd ? sifat.rt : orang.rt;
    const pencatat = { id: orang.id, perangkat };
    const kebiasaan = kebiasaanDari(orang.id, sifat.kode);
    const kartu: Kartu = { nama: isPpkbd ? `PPKBD ${sifat.nama}` : `Sub-PPKBD RT ${rt[0] ?? ''}`, rt: isPpkbd ? [] : rt, jenis };
    const subjek = daftarkan(desa, kartu, pencatat, kebiasaan, hari);
    const isBertugas = isPpkbd || !isTugasTakTercatat(orang.id, kebiasaan);
    const kader = tulisKader(desa, { nama: orang.nama, pencatat, rt, institusiId: isBertugas ? subjek.id : null, jenis, hari });
    semuaKader.push(kader);
    return { subjek, pencatat, kader: [kader], isPpkbd, kebiasaan };
  });
  for (const institusi of institusiList) {
    if (desa.acak.ya(institusi.kebiasaan.pengorganisasian)) tulisTugas(desa, institusi, hari + 3);
    const semua = institusi.isPpkbd ? semuaKader : institusi.kader;
    for (const [dari, sampai] of listBulan(hari + 6, desa.akhir)) jalaniBulan(desa, institusi, semua, dari, sampai);
  }
  return semuaKader;
}
