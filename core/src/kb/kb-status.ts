// What the cadre finds out about a couple and contraception: using, which way, or why not and the wish for a child.
import * as z from 'zod/mini';
import { zTanggal, zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { LAHIR_TERTUA } from '../keluarga/anggota-isi.ts';
import { bukaMasaKb, findMasaBerjalan, type Pasangan, tutupMasaKb, withPasangan } from '../keluarga/keluarga.ts';
import { tolakBukanIstri } from '../keluarga/tolak-umum.ts';
import { bulanDari, type Tanggal } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { ALASAN_TIDAK_KB, INGIN, JALUR, KESERTAAN, METODE, type Metode, SEBAB_BERHENTI, type SebabBerhenti, TEMPAT } from './metode.ts';

const isi = z.object({
  istriId: zUuid,
  kesertaan: z.enum(nilaiPilihan(KESERTAAN)),
  metode: z.nullable(z.enum(nilaiPilihan(METODE))),
  /** Where the method was given; null when not asked. */
  tempat: z.nullable(z.enum(nilaiPilihan(TEMPAT))),
  jalur: z.nullable(z.enum(nilaiPilihan(JALUR))),
  /** The day the method began; null when not known. */
  mulai: z.nullable(zTanggal),
  ingin: z.nullable(z.enum(nilaiPilihan(INGIN))),
  alasan: z.nullable(z.enum(nilaiPilihan(ALASAN_TIDAK_KB))),
  /** Why a user stopped; null for who never used, and when nobody told. */
  sebabBerhenti: z.nullable(z.enum(nilaiPilihan(SEBAB_BERHENTI))),
  /** Asked when the wife uses nothing: the husband's vasectomy makes the couple a user (family-planning.md 7.4). */
  suamiMop: z.nullable(z.boolean()),
  anakHidup: z.nullable(z.int().check(z.nonnegative(), z.maximum(25))),
});
type Isi = z.infer<typeof isi>;

const metodeDariIsi = (jawaban: Isi): Metode | null => (jawaban.kesertaan === 'sedang' ? jawaban.metode : jawaban.suamiMop ? 'mop' : null);

function pakai(pasangan: Pasangan, metode: Metode, jawaban: Isi, pada: Tanggal): Pasangan {
  const berjalan = findMasaBerjalan(pasangan);
  if (berjalan?.metode === metode) {
    const masa = { ...berjalan, jalur: jawaban.jalur ?? berjalan.jalur, mulai: berjalan.mulai ?? jawaban.mulai };
    return { ...pasangan, masaKb: [...pasangan.masaKb.slice(0, -1), masa] };
  }
  // A first status without a day tells of use that began before anyone asked; a change of method began at the latest today.
  const mulai = jawaban.mulai ?? (pasangan.statusPada === null ? null : pada);
  // Asked before, it changed since then and counts in the month it was asked; never asked, only a beginning of this month counts.
  const isDikenal = pasangan.statusPada !== null || pasangan.persalinan.length > 0;
  const kejadian = isDikenal || (mulai !== null && bulanDari(mulai) === bulanDari(pada)) ? pada : null;
  return bukaMasaKb(pasangan, { metode, jalur: jawaban.jalur, mulai, kejadian, pertamaKali: null }, pada);
}

/** The couple that uses nothing now: its stretch ends, or the last one that ended without a reason (by a pregnancy) gets it. */
function berhenti(pasangan: Pasangan, sebab: SebabBerhenti | null, pada: Tanggal): Pasangan {
  if (findMasaBerjalan(pasangan)) return tutupMasaKb(pasangan, pada, sebab);
  const akhir = pasangan.masaKb.at(-1);
  if (!akhir || sebab === null || akhir.sebabSelesai !== null) return pasangan;
  return { ...pasangan, masaKb: [...pasangan.masaKb.slice(0, -1), { ...akhir, sebabSelesai: sebab }] };
}

export const kbStatus = defineCatatan({
  kind: 'kb.status',
  version: 2,
  judul: teks('Keadaan KB pasangan', 'Contraception status'),
  isi,
  // Version 1 asked neither the place nor why a user stopped.
  upgrade: { 1: (lama) => ({ ...lama, tempat: null, sebabBerhenti: null }) },
  check: (jawaban, konteks, amplop) => {
    const { kini, pada } = konteks;
    const bukanIstri = tolakBukanIstri(konteks, jawaban.istriId, amplop.terjadi);
    if (bukanIstri.length > 0) return bukanIstri;
    const metode = metodeDariIsi(jawaban);
    if (jawaban.kesertaan === 'sedang' && metode === null) return [tolak('metode-wajib', 'metode')];
    const lahir = kini.anggota.get(jawaban.istriId)?.lahir ?? LAHIR_TERTUA;
    if (jawaban.mulai !== null && (jawaban.mulai > amplop.terjadi || jawaban.mulai < lahir)) return [tolak('mulai-tidak-mungkin', 'mulai')];
    const isHamil = Boolean(pada.pasangan.get(jawaban.istriId)?.hamil);
    if (isHamil && metode !== null) return [tolak('sedang-hamil', 'kesertaan')];
    return metode === null && jawaban.ingin === null && !isHamil ? [tolak('ingin-wajib', 'ingin')] : [];
  },
  apply: (keluarga, jawaban, amplop) =>
    withPasangan(keluarga, jawaban.istriId, (lama) => {
      const metode = metodeDariIsi(jawaban);
      const berikut = metode === null ? berhenti(lama, jawaban.sebabBerhenti, amplop.terjadi) : pakai(lama, metode, jawaban, amplop.terjadi);
      return {
        ...berikut,
        kesertaan: metode === null ? jawaban.kesertaan : 'sedang',
        pernahKb: berikut.pernahKb || jawaban.kesertaan !== 'tidak-pernah',
        ingin: metode === null ? jawaban.ingin : null,
        anakHidup: jawaban.anakHidup ?? lama.anakHidup,
        statusPada: amplop.terjadi,
      };
    }),
  ringkas: (jawaban) => {
    const metode = metodeDariIsi(jawaban);
    if (metode !== null) return labelPilihan(METODE, metode);
    return jawaban.ingin === null ? labelPilihan(KESERTAAN, jawaban.kesertaan) : labelPilihan(INGIN, jawaban.ingin);
  },
});
