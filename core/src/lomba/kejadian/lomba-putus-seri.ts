// The committee settles a tie: votes of the jury noted in the room, or a draw by a seed shown before it.
import { defineUntuk } from '../../catatan/define.ts';
import { type Tolakan, tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { hitungHasil, listSeri } from '../hasil-umum.ts';
import { type IsiPutusSeri, zPutusSeri } from '../isi-lomba.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { aturanJuri, isBersuara, tolakBelumDiatur, tolakBelumTutup, tolakSudahDiumumkan } from '../langkah-lomba.ts';
import { isGrupSama, listSuaraSeri, suaraAtas } from '../seri-diputus.ts';
import { undiUrutan } from '../undian.ts';

function tolakSeri(kini: KeadaanLomba, isi: IsiPutusSeri): Tolakan[] {
  const lomba = aturanJuri(kini);
  if (lomba === null) return [tolak('lomba-bukan-penampilan')];
  const hitung = hitungHasil(kini);
  if (!hitung.isLengkap || !listSeri(hitung).some((grup) => isGrupSama(grup, isi.regu))) return [tolak('regu-tidak-seri', 'regu')];
  if (isi.cara === 'undian') {
    if (!lomba.seri.includes('undian')) return [tolak('langkah-seri-tidak-ada', 'cara')];
    return JSON.stringify(undiUrutan(isi.regu, isi.benih)) === JSON.stringify(isi.hasil) ? [] : [tolak('undian-tidak-sama', 'hasil')];
  }
  if (!lomba.seri.includes('suara-juri')) return [tolak('langkah-seri-tidak-ada', 'cara')];
  const juri = isi.suara.map((satu) => satu.juri);
  const asing = isi.suara.some((satu) => !isi.regu.includes(satu.regu) || !kini.juri.some(({ id }) => id === satu.juri));
  if (asing) return [tolak('juri-tidak-ada', 'suara')];
  if (juri.some((satu) => !isBersuara(kini, satu, isi.regu))) return [tolak('juri-tidak-memilih', 'suara')];
  const sudah = suaraAtas(listSuaraSeri(kini), isi.regu).some((satu) => juri.includes(satu.juri));
  return sudah || new Set(juri).size < juri.length ? [tolak('suara-sudah-ada', 'suara')] : [];
}

export const lombaPutusSeri = defineUntuk('lomba')({
  kind: 'lomba.putus-seri',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  dibaca: 'penyelenggara',
  judul: teks('Nilai sama diputus', 'Tie settled'),
  isi: zPutusSeri,
  isianTetap: ['cara'],
  // An upheld protest may leave it no tie to settle; it stays what was voted or drawn.
  isSekaliDiperiksa: true,
  // Votes noted wrongly are noted anew; a draw made before everybody stands.
  tolakUbah: ({ kini }, { cara }) => (cara === 'undian' ? [tolak('sasaran-tidak-bisa-dikoreksi', 'sasaran')] : tolakSudahDiumumkan(kini)),
  check: (isi, { kini }) => {
    const belum = [...tolakBelumDiatur(kini), ...tolakBelumTutup(kini), ...tolakSudahDiumumkan(kini)];
    return belum.length > 0 ? belum : tolakSeri(kini, isi);
  },
  apply: (lomba, isi, { id }) => ({ ...lomba, putusSeri: [...lomba.putusSeri, { id, ...isi }] }),
  ringkas: (isi) => (isi.cara === 'suara' ? teks('Suara juri', 'Vote of the jury') : teks(`Undian, kata ${isi.benih}`, `Draw, seed ${isi.benih}`)),
});
