// A KB service given to a couple, as on the service card: a reference (day, place, method), never the clinical record.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { bukaMasaKb, findMasaBerjalan, withPasangan } from '../keluarga/keluarga.ts';
import { tolakBukanIstri } from '../keluarga/tolak-umum.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { BATANG_IMPLAN, JALUR, JENIS_PIL, JENIS_SUNTIK, METODE, TEMPAT } from './metode.ts';

export const pelayananKb = defineCatatan({
  kind: 'kb.pelayanan',
  version: 3,
  judul: teks('Pelayanan KB', 'KB service'),
  isi: z.object({
    istriId: zUuid,
    metode: z.enum(nilaiPilihan(METODE)),
    jenisSuntik: z.nullable(z.enum(nilaiPilihan(JENIS_SUNTIK))),
    jenisPil: z.nullable(z.enum(nilaiPilihan(JENIS_PIL))),
    batangImplan: z.nullable(z.enum(nilaiPilihan(BATANG_IMPLAN))),
    tempat: z.enum(nilaiPilihan(TEMPAT)),
    jalur: z.nullable(z.enum(nilaiPilihan(JALUR))),
    /** Asked when nothing is known of an earlier use. */
    pertamaKali: z.nullable(z.boolean()),
  }),
  // Version 1 is the paper card carried over: it asked neither the place nor the kind of injection.
  upgrade: {
    1: (lama) => ({ ...lama, tempat: 'tidak-diketahui', jenisSuntik: null }),
    // Version 2 did not tell the kinds of pill and implant apart.
    2: (lama) => ({ ...lama, jenisPil: null, batangImplan: null }),
  },
  check: (isi, konteks, amplop) => {
    const { kini, pada } = konteks;
    const bukanIstri = tolakBukanIstri(konteks, isi.istriId, amplop.terjadi);
    if (bukanIstri.length > 0) return bukanIstri;
    const lahir = kini.anggota.get(isi.istriId)?.lahir;
    if (lahir && amplop.terjadi < lahir) return [tolak('tanggal-sebelum-lahir', 'terjadi')];
    return pada.pasangan.get(isi.istriId)?.hamil ? [tolak('sedang-hamil', 'istriId')] : [];
  },
  apply: (keluarga, isi, amplop) =>
    withPasangan(keluarga, isi.istriId, (lama) => {
      const { metode, jenisSuntik, tempat, jalur } = isi;
      // Told twice, by two phones or in two records that were merged, it is one service.
      const isSudahDiceritakan = lama.pelayanan.some((satu) => satu.tanggal === amplop.terjadi && satu.metode === metode);
      const pelayanan = isSudahDiceritakan ? lama.pelayanan : [...lama.pelayanan, { tanggal: amplop.terjadi, metode, jenisSuntik, tempat, jalur }];
      const dilayani = { ...lama, pelayanan, kesertaan: 'sedang' as const, ingin: null, statusPada: amplop.terjadi };
      if (findMasaBerjalan(lama)?.metode === isi.metode) return dilayani;
      return bukaMasaKb(
        dilayani,
        { metode: isi.metode, jalur: isi.jalur, mulai: amplop.terjadi, kejadian: amplop.terjadi, pertamaKali: isi.pertamaKali },
        amplop.terjadi,
      );
    }),
  ringkas: (isi) => {
    const [metode, tempat] = [labelPilihan(METODE, isi.metode), labelPilihan(TEMPAT, isi.tempat)];
    if (isi.tempat === 'kader') return teks(`${metode.id} dari kader`, `${metode.en} from the cadre`);
    if (isi.tempat === 'tidak-diketahui') return teks(`${metode.id}, tempat tidak diketahui`, `${metode.en}, place not known`);
    return teks(`${metode.id} di ${tempat.id}`, `${metode.en} at ${tempat.en}`);
  },
});
