// The partner of a wedding: somebody of the book of this village, or somebody from outside.

import type { Jawaban, KonteksForm, OpsiDesa, Pertanyaan } from '../../form/form.ts';
import { hariTeks } from '../../nama-bulan.ts';
import { umurTahun } from '../../tanggal.ts';
import { type Pilihan, teks } from '../../teks.ts';
import { type Anggota, findKepala, isDiDesa, isHadir, type Keluarga } from '../keluarga.ts';
import { NIK_KOSONG, STATUS_KAWIN } from '../pilihan.ts';
import { findPasanganBuku, findRencana, kabarRencana } from './pasangan-catin.ts';

export const ASAL_PASANGAN = [
  { nilai: 'buku', label: teks('Sudah tercatat di desa ini', 'Recorded in this village already') },
  { nilai: 'luar', label: teks('Dari luar, belum tercatat', 'From outside, not recorded yet') },
] as const satisfies Pilihan[];

/** Younger ones are offered nowhere: what happens to them is no wedding to be entered in one tap. */
const UMUR_TERMUDA = 12;

const isCukupUmur = ({ lahir }: Anggota, { hariIni }: KonteksForm): boolean => lahir === null || umurTahun(lahir, hariIni) >= UMUR_TERMUDA;

/** Whether a member may marry and leave for a new family. */
export const isLajang = (anggota: Anggota, konteks: KonteksForm): boolean =>
  isHadir(anggota) && anggota.statusKawin !== 'kawin' && isCukupUmur(anggota, konteks);
/** A married man may marry again and stay where he is; a married woman may not. */
export const isBolehMenikah = (anggota: Anggota, konteks: KonteksForm): boolean =>
  isLajang(anggota, konteks) || (isHadir(anggota) && anggota.jenisKelamin === 'L' && anggota.statusKawin === 'kawin');

const findOrang = ({ keluarga }: KonteksForm, id: unknown): Anggota | undefined => (typeof id === 'string' ? keluarga.anggota.get(id) : undefined);

/** The family and the person that a chosen value names. */
function bacaPilihan(nilai: unknown, { desa }: KonteksForm): { keluarga: Keluarga; anggota: Anggota } | null {
  const [keluargaId, anggotaId = ''] = typeof nilai === 'string' ? nilai.split(' ') : [];
  const keluarga = [...desa.keluarga()].find((satu) => satu.id === keluargaId);
  const anggota = keluarga?.anggota.get(anggotaId);
  return keluarga && anggota ? { keluarga, anggota } : null;
}

const isCalon = (keluarga: Keluarga, anggota: Anggota, siapa: Anggota, konteks: KonteksForm): boolean =>
  keluarga.id !== konteks.keluarga.id && anggota.jenisKelamin !== siapa.jenisKelamin && isLajang(anggota, konteks);

function listCalon(konteks: KonteksForm, jawaban: Jawaban): OpsiDesa[] {
  const siapa = findOrang(konteks, jawaban.anggotaId);
  if (!siapa) return [];
  const calon = [...konteks.desa.keluarga()].filter(isDiDesa).flatMap((keluarga) => [...keluarga.anggota.values()].map((anggota) => ({ keluarga, anggota })));
  return calon
    .filter(({ keluarga, anggota }) => isCalon(keluarga, anggota, siapa, konteks))
    .map(({ keluarga, anggota }) => {
      const lahir = anggota.lahir && hariTeks(anggota.lahir);
      const rumah = `RT ${keluarga.rt}, ${findKepala(keluarga)?.nama ?? ''}`;
      return {
        nilai: `${keluarga.id} ${anggota.id}`,
        label: anggota.nama,
        rincian: lahir ? teks(`${rumah}, ${lahir.id}`, `${rumah}, ${lahir.en}`) : teks(rumah, rumah),
      };
    });
}

const isLuar = ({ asal }: Jawaban): boolean => asal === 'luar';

/** The partner of the plan as a chosen value; nothing when that person is not in the book. */
function usulDariBuku(konteks: KonteksForm, saring: SaringCalon): string | undefined {
  const rencana = findRencana(konteks, saring);
  const calon = rencana && findPasanganBuku(rencana, konteks, isLajang);
  return calon ? `${calon.keluarga.id} ${calon.anggota.id}` : undefined;
}

function usulAsal(konteks: KonteksForm, saring: SaringCalon): string | undefined {
  if (usulDariBuku(konteks, saring)) return 'buku';
  return findRencana(konteks, saring) ? 'luar' : undefined;
}

type SaringCalon = (anggota: Anggota, konteks: KonteksForm) => boolean;

/** Who marries, among the members `saring` lets pass, and whom; what a plan to marry says of the partner is suggested. */
export const tanyaMenikah = (saring: SaringCalon): readonly Pertanyaan[] => [
  {
    isian: 'anggotaId',
    jenis: 'anggota',
    tanya: teks('Siapa yang menikah?', 'Who marries?'),
    saring,
    usul: (konteks) => konteks.anggotaId ?? findRencana(konteks, saring)?.anggotaId,
    wajib: true,
  },
  {
    isian: 'asal',
    jenis: 'pilih',
    pilihan: ASAL_PASANGAN,
    tanya: teks('Pasangannya dari mana?', 'Where is the partner from?'),
    usul: (konteks) => usulAsal(konteks, saring),
    kabar: ({ asal }, konteks) => {
      const rencana = findRencana(konteks, saring);
      return rencana && asal === usulAsal(konteks, saring) ? kabarRencana(rencana) : null;
    },
    wajib: true,
  },
  {
    isian: 'pasanganId',
    jenis: 'pilih-dari',
    tanya: teks('Siapa pasangannya?', 'Who is the partner?'),
    opsi: listCalon,
    kosong: teks('Belum ada orang yang cocok di desa ini. Pilih dari luar.', 'Nobody of this village fits. Choose from outside.'),
    tampil: ({ asal }) => asal === 'buku',
    usul: (konteks) => usulDariBuku(konteks, saring),
    wajib: true,
  },
  {
    isian: 'nama',
    jenis: 'teks',
    bentuk: 'nama',
    tanya: teks('Nama pasangannya', 'Name of the partner'),
    tampil: isLuar,
    usul: (konteks) => findRencana(konteks, saring)?.pasanganNama,
    wajib: true,
  },
  {
    isian: 'lahir',
    jenis: 'tanggal',
    tanya: teks('Tanggal lahirnya', 'Birth date'),
    bantuan: teks('Kosongkan bila belum tahu, tanyakan nanti', 'Leave empty if not known'),
    tampil: isLuar,
    usul: (konteks) => findRencana(konteks, saring)?.pasanganLahir,
    wajib: false,
  },
  {
    isian: 'statusLama',
    jenis: 'pilih',
    pilihan: STATUS_KAWIN.filter((satu) => satu.nilai !== 'kawin'),
    tanya: teks('Sebelum pernikahan ini, ia', 'Before this wedding'),
    tampil: isLuar,
    wajib: true,
  },
  {
    isian: 'nik',
    jenis: 'teks',
    bentuk: 'nik',
    tanya: teks('NIK-nya', 'NIK'),
    bantuan: teks('16 angka di KTP atau KK', '16 digits on the card'),
    tampil: isLuar,
    wajib: false,
  },
  {
    isian: 'nikKosong',
    jenis: 'pilih',
    pilihan: NIK_KOSONG,
    tanya: teks('Mengapa NIK kosong?', 'Why is the NIK empty?'),
    tampil: (jawaban) => isLuar(jawaban) && !jawaban.nik,
    wajib: true,
  },
];

/** Both partners as the facts need them; `dari` null: from outside. */
export type Calon = { readonly anggota: Anggota; readonly dari: Keluarga | null };

/** The one who marries and the partner, husband first; null when the answers name nobody. */
export function bacaCalon(isi: Record<string, unknown>, konteks: KonteksForm, idBaru: () => string): { suami: Calon; istri: Calon } | null {
  const siapa = findOrang(konteks, isi.anggotaId);
  if (!siapa) return null;
  const sendiri: Calon = { anggota: siapa, dari: konteks.keluarga };
  const dariBuku = bacaPilihan(isi.pasanganId, konteks);
  const pasangan: Calon | null =
    isi.asal === 'luar' ? { anggota: orangLuar(isi, siapa, idBaru), dari: null } : dariBuku && { anggota: dariBuku.anggota, dari: dariBuku.keluarga };
  if (!pasangan) return null;
  return siapa.jenisKelamin === 'L' ? { suami: sendiri, istri: pasangan } : { suami: pasangan, istri: sendiri };
}

function orangLuar(isi: Record<string, unknown>, siapa: Anggota, idBaru: () => string): Anggota {
  const { nama, nik, nikKosong, lahir, statusLama } = isi as Pick<Anggota, 'nama' | 'nik' | 'nikKosong' | 'lahir'> & { statusLama: Anggota['statusKawin'] };
  const jenisKelamin = siapa.jenisKelamin === 'L' ? 'P' : 'L';
  return { id: idBaru(), nama, nik, nikKosong, jenisKelamin, lahir, hubungan: 'lainnya', statusKawin: statusLama, ibuId: null, meninggal: null, pindah: null };
}
