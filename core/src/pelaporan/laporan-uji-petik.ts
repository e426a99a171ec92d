// The result of a spot check: families drawn by the system from a report, visited by the PKB.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { isiLangkah } from './isi-laporan.ts';
import { HASIL_UJI, tambahJejak } from './laporan-bulan.ts';
import { tolakBulanLain } from './tolak-laporan.ts';

const CONTOH_TERBANYAK = 30;

export const laporanUjiPetik = defineUntuk('laporan')({
  kind: 'laporan.uji-petik',
  version: 1,
  peran: ['pkb'],
  isTetap: true,
  judul: teks('Uji petik', 'Spot check'),
  isi: z.object({
    ...isiLangkah,
    hasil: z.array(z.object({ keluargaId: zUuid, hasil: z.enum(nilaiPilihan(HASIL_UJI)) })).check(z.minLength(1), z.maxLength(CONTOH_TERBANYAK)),
  }),
  check: (isi, { kini }, amplop) => {
    if (!kini.ajuan.some((satu) => satu.id === isi.ajuan)) return [tolak('menunggu-catatan', 'ajuan')];
    const bulanLain = tolakBulanLain(kini, isi.bulan);
    if (bulanLain.length > 0) return bulanLain;
    // The same families cannot be counted twice, and nobody checks until the result pleases.
    if (kini.uji.some((satu) => satu.ajuan === isi.ajuan)) return [tolak('uji-sudah-ada', 'ajuan')];
    const keluarga = new Set(isi.hasil.map((satu) => satu.keluargaId));
    const isCocok = keluarga.size === isi.hasil.length && keluarga.size <= parameterPada(amplop.terjadi)['laporan.spotCheck'];
    return isCocok ? [] : [tolak('uji-bukan-undian', 'hasil')];
  },
  apply: (laporan, isi, { id, terjadi, oleh, dicatat }) => ({
    ...laporan,
    uji: tambahJejak(laporan.uji, { id, tanggal: terjadi, oleh, dicatat, ajuan: isi.ajuan, hasil: isi.hasil }),
  }),
  ringkas: (isi) => {
    const cocok = isi.hasil.filter((satu) => satu.hasil === 'cocok').length;
    return teks(`${cocok} dari ${isi.hasil.length} cocok`, `${cocok} of ${isi.hasil.length} as recorded`);
  },
});
