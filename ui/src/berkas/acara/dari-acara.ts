// From a gathering as it is kept to what its papers are given: names for ids and codes, times at the door, scores, programme.
import type { Acara } from '@lini/core/acara/acara.ts';
import { findPeserta, hadirAcara, nilaiAcara, sesiDicatat } from '@lini/core/acara/baca-acara.ts';
import { kontingenDari } from '@lini/core/acara/penempatan.ts';
import { JABATAN_PESERTA, type Peserta } from '@lini/core/acara/peserta.ts';
import { hitungSesi } from '@lini/core/pelatihan/kehadiran.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import type { BarisDaftarHadir } from './daftar-hadir.ts';
import type { PemegangKartu } from './kartu-peserta.ts';
import type { KepalaAcara, OrangAcara } from './kepala-acara.ts';
import type { BarisRekapTes } from './rekap-tes.ts';
import type { BarisRundown } from './rundown.ts';
import { acaraTercetak, type Sertifikat } from './sertifikat.ts';

/** What an area is called on this device. */
export type NamaWilayah = (kode: string) => string;

/** The head of every paper of a gathering; null while its plan has not arrived. */
export function kepalaDari({ rencana }: Acara, rupa: Pick<KepalaAcara, 'kop' | 'kertas' | 'isContoh'>): KepalaAcara | null {
  if (rencana === null) return null;
  const { judul, mulai, selesai, tempat } = rencana;
  return { ...rupa, acara: judul, mulai, sampai: selesai === mulai ? null : selesai, tempat };
}

/** A participant as papers name her: position in words, village and kecamatan by name. */
export const orangDari = ({ id, nama, jabatan, desa }: Peserta, namaWilayah: NamaWilayah): OrangAcara & { readonly id: string } => ({
  id,
  nama,
  jabatan: labelPilihan(JABATAN_PESERTA, jabatan).id,
  desa: desa && namaWilayah(desa),
  kecamatan: desa && namaWilayah(desa.slice(0, 8)),
});

/** Somebody seen at the door of whom only the attendance has arrived so far. */
const belumSampai = (id: string): OrangAcara & { readonly id: string } => ({ id, nama: '(namanya belum sampai)', jabatan: null, desa: null, kecamatan: null });

/** Everybody invited, then everybody who came without; each once. */
function listOrang(acara: Acara): { readonly id: string; readonly isDatangLangsung: boolean }[] {
  const langsung = [...new Set(hadirAcara(acara).flatMap((satu) => (satu.isDatangLangsung ? [satu.peserta] : [])))];
  return [...[...acara.peserta.keys()].map((id) => ({ id, isDatangLangsung: false })), ...langsung.map((id) => ({ id, isDatangLangsung: true }))];
}

const orangAtau = (acara: Acara, id: string, namaWilayah: NamaWilayah): OrangAcara & { readonly id: string } => {
  const peserta = findPeserta(acara, id);
  return peserta ? orangDari(peserta, namaWilayah) : belumSampai(id);
};

/** The attendance list of one session, or of all of them together (`sesi` null): first time in, last time out. */
export function barisHadirDari(acara: Acara, sesi: string | null, namaWilayah: NamaWilayah): BarisDaftarHadir[] {
  const semua = hadirAcara(acara).filter((satu) => sesi === null || satu.sesi === sesi);
  return listOrang(acara).flatMap(({ id, isDatangLangsung }) => {
    const milik = semua.filter((satu) => satu.peserta === id);
    // A walk-in of another session has no line here.
    if (isDatangLangsung && milik.length === 0) return [];
    const saat = (jenis: 'masuk' | 'keluar'): string[] => milik.flatMap((satu) => satu[jenis] ?? []).sort();
    const { id: _, ...orang } = orangAtau(acara, id, namaWilayah);
    return [{ ...orang, masuk: saat('masuk')[0] ?? null, keluar: saat('keluar').at(-1) ?? null, isDatangLangsung }];
  });
}

/** The scores and sessions of everybody who was invited or came. */
export function barisRekapDari(acara: Acara, namaWilayah: NamaWilayah): BarisRekapTes[] {
  const [nilai, hadir, sesi] = [nilaiAcara(acara), hadirAcara(acara), sesiDicatat(acara)];
  return listOrang(acara).map(({ id }) => {
    const { id: _, ...orang } = orangAtau(acara, id, namaWilayah);
    return { ...orang, pre: nilai(id, 'pre'), post: nilai(id, 'post'), sesiHadir: hitungSesi(hadir, id, sesi), sesiDiadakan: sesi.length };
  });
}

/** The badges of the invited, contingent by contingent. */
export function kartuDari(acara: Acara, namaWilayah: NamaWilayah): PemegangKartu[] {
  const kartu = [...acara.peserta.values()].map((peserta): PemegangKartu => {
    const kontingen = kontingenDari(peserta, acara.penempatan.get(peserta.id));
    return { ...orangDari(peserta, namaWilayah), peran: 'Peserta', kontingen: kontingen && namaWilayah(kontingen) };
  });
  const kunci = ({ kontingen, desa, nama }: PemegangKartu): string => [kontingen ?? '\uffff', desa ?? '\uffff', nama].join('\0');
  return kartu.sort((a, b) => kunci(a).localeCompare(kunci(b), 'id'));
}

/** The programme. */
export const rundownDari = ({ rencana }: Acara): BarisRundown[] =>
  (rencana?.sesi ?? []).map(({ tanggal, mulai, selesai, judul, jp, pengajar, ruang }) => ({
    tanggal,
    mulai,
    selesai,
    judul,
    jp: jp === 0 ? null : jp,
    pengajar,
    ruang,
  }));

/** The certificates that stand; `alamat` gives the public page of a number. */
export const sertifikatDari = (acara: Acara, namaWilayah: NamaWilayah, alamat: (nomor: string) => string): Sertifikat[] =>
  [...acara.sertifikat].map(([id, { nomor, nama, jp, tanggal, rencana }]) => {
    const { id: _, ...orang } = orangAtau(acara, id, namaWilayah);
    return { ...orang, nama, nomor, sebagai: 'Peserta', jp: jp === 0 ? null : jp, tanggal, alamat: alamat(nomor), dalam: acaraTercetak(rencana) };
  });
