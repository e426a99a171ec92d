// Babies about to turn six months: time to show the family the first mashed food (1000 HPK: MP-ASI from 6 months).
import { getRiwayatAnak } from '../anak/ibu-anak.ts';
import { selisihHari, type Tanggal, tambahBulanTanggal, tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';
import { sudahDikunjungi } from './sudah-dikunjungi.ts';

const HARI_SEBELUM = 14;
/** A talk about 1000 HPK settles it as well as an answer that the child eats. */
const TOPIK_HPK = 'K07';

const SUDAH = { ...sudahDikunjungi(null, TOPIK_HPK), label: teks('Sudah, bicara MP-ASI', 'Done, talked about food') };

export const mulaiMpasi: AturanKeluarga = {
  id: 'mulai-mpasi',
  judul: teks('Waktunya MP-ASI', 'Time for the first food'),
  cari: ({ keluarga, ibuAnak }, hariIni, parameter) =>
    ibuAnak.balita.flatMap(({ anak }) => {
      const lahir = anak.lahir as Tanggal;
      const enam = tambahBulanTanggal(lahir, parameter['asi.exclusiveMonths']);
      const dari = tambahHari(enam, -HARI_SEBELUM);
      if (hariIni < dari || hariIni >= tambahBulanTanggal(lahir, parameter['mpasi.mashedUntilMonth'] + 1)) return [];
      const isMakan = getRiwayatAnak(keluarga, anak.id).ukur.some(
        ({ tanggal, makan }) => tanggal >= dari && (makan === 'asi-makanan' || makan === 'makanan-saja'),
      );
      const isDikunjungi = keluarga.kunjungan.some((satu) => satu.tanggal >= dari && satu.topik.includes(TOPIK_HPK));
      if (isMakan || isDikunjungi) return [];
      const sisa = selisihHari(hariIni, enam);
      const alasan =
        sisa > 0
          ? teks(`${sisa} hari lagi 6 bulan, ajak siapkan MP-ASI`, `Six months in ${sisa} days, help prepare the first food`)
          : teks('Sudah 6 bulan, tanyakan MP-ASI', 'Six months old, ask about the first food');
      return [{ anggotaId: anak.id, alasan, tenggat: enam, urgensi: 2 as const, form: 'kunjungan.keluarga', sekaliKetuk: SUDAH }];
    }),
};
