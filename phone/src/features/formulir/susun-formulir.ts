// Works out what a form opens with: a new catatan, a correction of one, or the mending of one that went back.
import { bacaIsi, findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan, JenisDesa } from '@lini/core/catatan/catatan.ts';
import { foldSubjek } from '@lini/core/catatan/fold.ts';
import type { KeadaanSubjek } from '@lini/core/catatan/keadaan.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { isBolehMengubah } from '@lini/core/catatan/peran-sasaran.ts';
import { buatSejarah } from '@lini/core/catatan/sejarah.ts';
import { tanpaCatinTertutup } from '@lini/core/catin/catin.ts';
import { type Form, type Jawaban, type KonteksForm, konteksForm, usulanForm } from '@lini/core/form/form.ts';
import { FORM } from '@lini/core/registry/form.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { bacaDesa } from '../../app/desa.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { idBaru } from '../../app/id.ts';
import { hitungKelas, kelasKelompok } from '../../app/kelas.ts';
import { getSesi } from '../../app/sesi.ts';
import { rtSaya } from '../../app/wilayah.ts';

export type Pembuka = {
  readonly form: Form;
  readonly konteks: KonteksForm;
  readonly jawaban: Jawaban;
  readonly terjadi: Tanggal | null;
  /** The fact that is corrected; null: a new fact. */
  readonly sasaran: Catatan | null;
  /** What went back and is replaced; null: nothing. */
  readonly diganti: Catatan | null;
};

export type Permintaan = { readonly kind: string; readonly anggotaId: string | null; readonly koreksi: string | null; readonly perbaiki: string | null };

type Tulisan = { readonly v: number; readonly terjadi: Tanggal; readonly isi: Record<string, unknown> };

/** The subject as it was when the fact happened, without the fact itself; the members of a family or a group are all that are known now. */
function keadaanTanpa({ jenis, id, siap, keadaan }: EntriSubjek, catatanId: string, terjadi: Tanggal): KeadaanSubjek[JenisDesa] {
  const lain = siap.filter((satu) => satu.catatan.id !== catatanId);
  const saatItu = foldSubjek(jenis, id, lain, terjadi);
  const terdaftar = saatItu.terdaftar ?? keadaan.terdaftar;
  if ('kunjungan' in saatItu && 'kunjungan' in keadaan) return { ...saatItu, anggota: new Map([...keadaan.anggota, ...saatItu.anggota]), terdaftar };
  if (!('nihil' in saatItu && 'nihil' in keadaan)) return { ...saatItu, terdaftar };
  // The kind of group decides which questions are asked, also before the day its card was entered.
  const { jenis: jenisPoktan, anggota } = foldSubjek('poktan', id, lain);
  return { ...saatItu, jenis: saatItu.jenis ?? jenisPoktan, anggota: new Map([...anggota, ...saatItu.anggota]), terdaftar };
}

/** The family on other days, without the fact that is written anew. */
const sejarahTanpa = ({ jenis, id, siap }: EntriSubjek, catatanId: string | null): Pick<KonteksForm, 'sejarah'> =>
  jenis === 'keluarga'
    ? {
        sejarah: buatSejarah(
          'keluarga',
          id,
          siap.filter((satu) => satu.catatan.id !== catatanId),
        ),
      }
    : {};

function bacaKeadaan(keadaan: KeadaanSubjek[JenisDesa]): KeadaanSubjek[JenisDesa] {
  const { peran, id } = getSesi().akun;
  return 'catin' in keadaan ? tanpaCatinTertutup(keadaan, peran, id) : keadaan;
}

/** The context of a form about the subject, with what this account may read of it. */
export const konteksUntuk = (jenis: JenisDesa, keadaan: KeadaanSubjek[JenisDesa], hariIni: Tanggal, anggotaId: string | null): KonteksForm =>
  konteksForm({ [jenis]: bacaKeadaan(keadaan), hariIni, anggotaId, desa: bacaDesa, rtAkun: [...rtSaya.value] });

/** Forms that carry the class the rubric gives over the closed months. */
const BERKELAS: ReadonlySet<string> = new Set(['institusi.kelas-usul', 'institusi.kelas-putus', 'poktan.kelas-usul', 'poktan.kelas-putus']);

function kelasUntuk(kind: string, entri: EntriSubjek, hariIni: Tanggal): Pick<KonteksForm, 'kelas' | 'kelasPoktan'> {
  if (!BERKELAS.has(kind)) return {};
  if (entri.jenis === 'poktan') {
    const hasil = kelasKelompok((entri as EntriSubjek<'poktan'>).keadaan, hariIni);
    return hasil === null ? {} : { kelasPoktan: hasil.penilaian };
  }
  const hasil = entri.jenis === 'institusi' ? hitungKelas(entri as EntriSubjek<'institusi'>, hariIni) : null;
  return hasil === null ? {} : { kelas: hasil.ringkas };
}

const isiKini = (kind: string, { v, isi }: Tulisan): Record<string, unknown> => {
  const hasil = bacaIsi(kind, v, isi);
  return 'definisi' in hasil ? (hasil.isi as Record<string, unknown>) : isi;
};

function bukaSasaran(form: Form, entri: EntriSubjek, sasaran: Catatan, tulisan: Tulisan, diganti: Catatan | null, hariIni: Tanggal): Pembuka {
  const isi = isiKini(sasaran.kind, tulisan);
  const anggotaId = typeof isi.istriId === 'string' ? isi.istriId : typeof isi.anggotaId === 'string' ? isi.anggotaId : null;
  const dasar = konteksUntuk(entri.jenis, keadaanTanpa(entri, sasaran.id, tulisan.terjadi), hariIni, anggotaId);
  const konteks = { ...dasar, ...sejarahTanpa(entri, sasaran.id), ...kelasUntuk(form.kind, entri, hariIni) };
  return { form, konteks, jawaban: form.bacaJawaban?.(isi) ?? isi, terjadi: tulisan.terjadi, sasaran: diganti === sasaran ? null : sasaran, diganti };
}

/** Opens the form that was asked for; null when it or the catatan is not there. */
export function bukaFormulir(entri: EntriSubjek, minta: Permintaan, hariIni: Tanggal): Pembuka | null {
  const cari = (id: string | null): Catatan | null => entri.tampil.find((satu) => satu.catatan.id === id)?.catatan ?? null;
  const formUntuk = (kind: string): Form | undefined => FORM.find((satu) => satu.kind === kind);
  const diganti = cari(minta.perbaiki);
  if (minta.perbaiki !== null && diganti === null) return null;
  // A correction that went back: the fact it was about is corrected again.
  const isiKoreksi = diganti?.kind === KIND_KOREKSI ? (diganti.isi as Tulisan & { sasaran: string }) : null;
  const sasaran = cari(isiKoreksi?.sasaran ?? minta.koreksi) ?? diganti;
  if (sasaran && sasaran !== diganti && !isBolehMengubah(sasaran, getSesi().akun)) return null;
  if (sasaran) {
    const form = formUntuk(sasaran.kind);
    if (!form) return null;
    const terkini = entri.siap.find((satu) => satu.catatan.id === sasaran.id)?.catatan ?? sasaran;
    return bukaSasaran(form, entri, sasaran, isiKoreksi ?? (terkini as Catatan<Record<string, unknown>>), diganti, hariIni);
  }
  const form = formUntuk(minta.kind);
  if (!form || minta.koreksi !== null) return null;
  const konteks = {
    ...konteksUntuk(entri.jenis, entri.keadaan, hariIni, minta.anggotaId),
    ...sejarahTanpa(entri, null),
    ...kelasUntuk(form.kind, entri, hariIni),
  };
  return {
    form,
    konteks,
    jawaban: usulanForm(form, konteks),
    terjadi: form.usulTanggal?.(konteks) ?? (form.isTanggalWajibDijawab ? null : hariIni),
    sasaran: null,
    diganti: null,
  };
}

/** The facts that one sheet of answers is; a correction or a mending stays one fact with the id it had. */
export function pecahIsi({ form, jawaban, sasaran, diganti }: Pembuka, isi: Record<string, unknown>): readonly Record<string, unknown>[] {
  if (!form.pecah) return [isi];
  if (sasaran === null && diganti === null) return form.pecah(isi, idBaru);
  const idLama = jawaban[form.isianId ?? 'anggotaId'];
  return form.pecah(isi, typeof idLama === 'string' ? () => idLama : idBaru).slice(0, 1);
}

/** What is written: the fact itself, or a correction that carries it. */
export function susunTulisan(
  pembuka: Pembuka,
  isi: Record<string, unknown>,
  terjadi: Tanggal,
  hariIni: Tanggal,
): { kind: string; terjadi: Tanggal; isi: Record<string, unknown> } {
  const { form, sasaran } = pembuka;
  if (!sasaran) return { kind: form.kind, terjadi, isi };
  return { kind: KIND_KOREKSI, terjadi: hariIni, isi: { sasaran: sasaran.id, v: findDefinisi(form.kind)?.version ?? sasaran.v, terjadi, isi } };
}
