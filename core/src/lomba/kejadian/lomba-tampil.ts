// A team performs: when it began and how long it took, or that it did not come.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { type IsiTampil, type TampilBerlaku, zTampil } from '../isi-lomba.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { isOlehPenyelenggara, isUndianGugur, tolakBelumDiatur, tolakDariJuri, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';

/** The minutes of a changed time say what it was before the change. */
function berlaku(tampil: KeadaanLomba['tampil'], isi: IsiTampil): TampilBerlaku {
  const ada = tampil.find((satu) => satu.regu === isi.regu);
  if (isi.alasan === undefined || !ada) return isi;
  return { ...isi, semula: ada.semula ?? { lama: ada.lama, isTidakHadir: ada.isTidakHadir } };
}

export const lombaTampil = defineUntuk('lomba')({
  kind: 'lomba.tampil',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten', 'tamu'],
  isPengurus: true,
  judul: teks('Regu tampil', 'Team performs'),
  isi: zTampil,
  tolakUbah: tolakSudahTutup,
  check: (isi, { kini, pelaku }, { oleh }) => {
    const salah = [...tolakBelumDiatur(kini), ...tolakSudahTutup({ kini, pelaku }), ...tolakDariJuri(kini, oleh), ...tolakRegu(kini, isi.regu)];
    if (salah.length > 0) return salah;
    if (isUndianGugur(kini)) return [tolak('undi-ulang-dulu')];
    if (kini.tutup !== null && isi.alasan === undefined) return [tolak('waktu-perlu-alasan', 'alasan')];
    if (isi.isTidakHadir && !isOlehPenyelenggara({ kini, pelaku })) return [tolak('tidak-hadir-oleh-panitia', 'isTidakHadir')];
    return isi.isTidakHadir && (isi.lama !== null || isi.mulai !== null) ? [tolak('tidak-hadir-berwaktu', 'lama')] : [];
  },
  apply: (lomba, isi) => ({ ...lomba, tampil: [...lomba.tampil.filter((satu) => satu.regu !== isi.regu), berlaku(lomba.tampil, isi)] }),
  ringkas: ({ lama, isTidakHadir }) =>
    isTidakHadir ? teks('Tidak hadir', 'Not there') : lama === null ? teks('Sedang tampil', 'Performing') : teks(`${lama} detik`, `${lama} seconds`),
});
