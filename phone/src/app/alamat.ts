// Addresses inside the app; they carry ids only, never names.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import type { JenisSubjek } from '@lini/core/catatan/catatan.ts';

export type TujuanFormulir = {
  readonly subjek: { readonly jenis: JenisSubjek; readonly id: string };
  readonly kind: string;
  readonly anggotaId?: string | null;
  /** The counted or unsent catatan to correct. */
  readonly koreksi?: string;
  /** The catatan that went back and is to be replaced. */
  readonly perbaiki?: string;
  /** Where to return after saving. */
  readonly dari?: 'hari-ini' | 'kelas' | 'kiriman' | 'register' | 'krs' | 'kie' | 'posyandu' | 'laporan';
};

/** The page of one subject; `lanjut` names the form just saved, so that the next one can be offered. */
export const alamatSubjek = ({ jenis, id }: TujuanFormulir['subjek'], lanjut?: string): string => `/${jenis}/${id}${lanjut ? `?lanjut=${lanjut}` : ''}`;

/** The page of one family. */
export const alamatKeluarga = (id: string, lanjut?: string): string => alamatSubjek({ jenis: 'keluarga', id }, lanjut);

/** The page of one child of a family; `dari` says where it was opened from. */
export const alamatAnak = (keluargaId: string, anggotaId: string, dari?: string): string =>
  `${alamatKeluarga(keluargaId)}/anak/${anggotaId}${dari ? `?dari=${dari}` : ''}`;

/** Two families beside each other; `kembali`: the address to go back to, such as the form that was being filled in. */
export const alamatBanding = (satu: string, lain: string, kembali?: string): string =>
  `/ganda/${satu}/${lain}${kembali === undefined ? '' : `?kembali=${encodeURIComponent(kembali)}`}`;

export type TujuanAlur = { readonly keluargaId: string; readonly alur: string; readonly anggotaId?: string | null; readonly ke?: string };

/** A flow that begins in a family; `ke`: the other family, when it is known already. */
export function alamatAlur({ keluargaId, alur, anggotaId, ke }: TujuanAlur): string {
  const tanya = new URLSearchParams();
  if (anggotaId) tanya.set('anggota', anggotaId);
  if (ke) tanya.set('ke', ke);
  const teks = tanya.toString();
  return `/keluarga/${keluargaId}/alur/${alur}${teks && `?${teks}`}`;
}

/** The form that registers a new subject. */
export const alamatBaru = (kind: string): string => `/baru/${kind}`;

/** The form of a kind for a subject. */
export function alamatFormulir({ subjek, kind, anggotaId, koreksi, perbaiki, dari }: TujuanFormulir): string {
  const tanya = new URLSearchParams();
  if (anggotaId) tanya.set('anggota', anggotaId);
  if (koreksi) tanya.set('koreksi', koreksi);
  if (perbaiki) tanya.set('perbaiki', perbaiki);
  if (dari) tanya.set('dari', dari);
  const teks = tanya.toString();
  return `/${subjek.jenis}/${subjek.id}/catat/${kind}${teks && `?${teks}`}`;
}

/** The page of an institution's six levels, class and coaching. */
export const alamatKelas = (institusiId: string): string => `/institusi/${institusiId}/kelas`;

/** What the page of the class answers: whom to coach about what, which class to decide, and what was decided. */
const DI_HALAMAN_KELAS: ReadonlySet<string> = new Set(['institusi.binaan', 'institusi.kelas-putus', 'institusi.kelas-tanggapan']);

/**
 * Where a line of the work list leads: its form; the map, which must be looked at before it is said to be checked; the report (its id is
 * the `anggotaId`) or the PKB's desk; the page of a group,
 * where she chooses between the meeting and that there was none; the page of the class.
 */
export function alamatAgenda({ subjek, form, anggotaId }: Pick<Agenda, 'subjek' | 'form' | 'anggotaId'>): string {
  if (form === 'institusi.peta') return '/peta';
  if (form === 'laporan.setujui') return '/laporan/meja';
  if (form.startsWith('laporan.') && anggotaId !== null) return alamatSubjek({ jenis: 'laporan', id: anggotaId });
  if (DI_HALAMAN_KELAS.has(form)) return alamatKelas(subjek.id);
  if (subjek.jenis === 'poktan') return `${alamatSubjek(subjek)}?dari=hari-ini`;
  return alamatFormulir({ subjek, kind: form, anggotaId, dari: 'hari-ini' });
}

/** The form of a kind for a family. */
export const alamatFormulirKeluarga = ({ keluargaId, ...sisa }: Omit<TujuanFormulir, 'subjek'> & { readonly keluargaId: string }): string =>
  alamatFormulir({ ...sisa, subjek: { jenis: 'keluarga', id: keluargaId } });
