// A gathering is planned: kind, days, place, organiser, programme. A later plan stands in the place of the earlier one.
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { JP_TERBANYAK, zRencana } from './rencana.ts';

export const acaraRencana = defineUntuk('acara')({
  kind: 'acara.rencana',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Acara direncanakan', 'Gathering planned'),
  batasBita: 64 * 1024,
  isi: zRencana,
  // What is printed on certificates stays true: a later plan changes the gathering, never what was issued before it.
  tolakUbah: ({ kini }) => (kini.sertifikat.size > 0 ? [tolak('sasaran-tidak-bisa-dikoreksi', 'sasaran')] : []),
  check: ({ mulai, selesai, sesi }) => {
    if (selesai < mulai) return [tolak('waktu-terbalik', 'selesai')];
    if (new Set(sesi.map((satu) => satu.id)).size < sesi.length) return [tolak('sesi-kembar', 'sesi')];
    if (sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0) > JP_TERBANYAK) return [tolak('jp-terlalu-banyak', 'sesi')];
    const salah = sesi.find((satu) => satu.tanggal < mulai || satu.tanggal > selesai || satu.selesai <= satu.mulai);
    return salah ? [tolak('waktu-terbalik', 'sesi')] : [];
  },
  apply: (acara, rencana, { desa }) => ({ ...acara, desa, rencana }),
  ringkas: ({ judul }) => teks(judul, judul),
});
