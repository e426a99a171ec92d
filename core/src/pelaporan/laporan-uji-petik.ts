// The result of a spot check: families drawn by the system from a report, visited by the PKB.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { hitungUji } from './hasil-uji.ts';
import { isiLangkah, zAlasan } from './isi-laporan.ts';
import { HASIL_UJI, tambahJejak } from './laporan-bulan.ts';
import { tolakBulanLain, tolakTanpaAlasan } from './tolak-laporan.ts';

const CONTOH_TERBANYAK = 30;

export const laporanUjiPetik = defineUntuk('laporan')({
  kind: 'laporan.uji-petik',
  version: 2,
  // Version 1 knew nobody who could not be met.
  upgrade: {
    1: (lama) => ({ ...lama, hasil: Array.isArray(lama.hasil) ? lama.hasil.map((satu) => ({ ...satu, alasan: null })) : lama.hasil }),
  },
  peran: ['pkb'],
  isTetap: true,
  judul: teks('Uji petik', 'Spot check'),
  isi: z.object({
    ...isiLangkah,
    hasil: z
      .array(z.object({ keluargaId: zUuid, hasil: z.enum(nilaiPilihan(HASIL_UJI)), alasan: zAlasan }))
      .check(z.minLength(1), z.maxLength(CONTOH_TERBANYAK)),
  }),
  check: (isi, { kini }, amplop) => {
    if (!kini.ajuan.some((satu) => satu.id === isi.ajuan)) return [tolak('menunggu-catatan', 'ajuan')];
    const bulanLain = tolakBulanLain(kini, isi.bulan);
    if (bulanLain.length > 0) return bulanLain;
    // The same families cannot be counted twice, and nobody checks until the result pleases. Which were drawn the village says (`undian.ts`).
    if (kini.uji.some((satu) => satu.ajuan === isi.ajuan)) return [tolak('uji-sudah-ada', 'ajuan')];
    const keluarga = new Set(isi.hasil.map((satu) => satu.keluargaId));
    const isCocok = keluarga.size === isi.hasil.length && keluarga.size <= parameterPada(amplop.terjadi)['laporan.spotCheck'];
    if (!isCocok) return [tolak('uji-bukan-undian', 'hasil')];
    return isi.hasil
      .filter((satu) => satu.hasil === 'tidak-ditemui')
      .flatMap((satu) => tolakTanpaAlasan(satu.alasan))
      .slice(0, 1);
  },
  apply: (laporan, isi, { id, terjadi, oleh, dicatat }) => ({
    ...laporan,
    uji: tambahJejak(laporan.uji, { id, tanggal: terjadi, oleh, dicatat, ajuan: isi.ajuan, hasil: isi.hasil }),
  }),
  ringkas: (isi) => {
    const { cocok, diperiksa } = hitungUji(isi.hasil);
    return teks(`${cocok} dari ${diperiksa} cocok`, `${cocok} of ${diperiksa} as recorded`);
  },
});
