// A wedding is planned for someone too young: a notice for the PKB, the PPKBD of the desa and the one who recorded it, nobody else.
import { isAkanKawin, nilaiKawinDini } from '../catin/catin.ts';
import { PEMBUKA_CATIN } from '../catin/riwayat-catin.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

/** Talk about delaying marriage (PUP) settles it. */
const TOPIK_PUP = 'K05';

export const kawinDini: AturanKeluarga = {
  id: 'kawin-dini',
  judul: teks('Rencana kawin terlalu dini', 'Wedding planned too early'),
  cari: ({ keluarga, ibuAnak }, hariIni, parameter) =>
    ibuAnak.catin.flatMap((catin) => {
      const tingkat = isAkanKawin(catin, hariIni) ? nilaiKawinDini(catin, parameter) : null;
      const { rencana, damping } = catin;
      const isDibicarakan = [...keluarga.kunjungan, ...damping].some((satu) => satu.tanggal >= rencana.tanggal && satu.topik.includes(TOPIK_PUP));
      if (tingkat === null || isDibicarakan) return [];
      const hukum = parameter['pup.legalMinAge'];
      const alasan =
        tingkat === 'hukum'
          ? teks(`Rencana kawin di bawah ${hukum} tahun, bicarakan dengan keluarga`, `Wedding planned under ${hukum}, talk with the family`)
          : teks('Rencana kawin di bawah umur anjuran, ajak menunda', 'Wedding planned before the advised age, advise to wait');
      return [
        {
          anggotaId: catin.anggota.id,
          alasan,
          tenggat: rencana.rencana,
          urgensi: tingkat === 'hukum' ? (1 as const) : (2 as const),
          form: 'kunjungan.keluarga',
          hanyaUntuk: { peran: PEMBUKA_CATIN, akunId: rencana.oleh },
        },
      ];
    }),
};
