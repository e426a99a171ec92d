// Lessons that cadres of the demo have read and answered: some passed, some read only, one answered badly.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { detikBaca } from '@lini/core/pelajaran/belajar.ts';
import { caraKb } from '@lini/core/pelajaran/isi/cara-kb.ts';
import { enamPeran } from '@lini/core/pelajaran/isi/enam-peran.ts';
import { kasMandiri } from '@lini/core/pelajaran/isi/kas-mandiri.ts';
import { laporanBulanan } from '@lini/core/pelajaran/isi/laporan-bulanan.ts';
import { rapatNotulen } from '@lini/core/pelajaran/isi/rapat-notulen.ts';
import { type SusunPelajaran, soalId, susunIsi } from '@lini/core/pelajaran/pelajaran.ts';
import { pelajaranJawab } from '@lini/core/pelajaran/pelajaran-jawab.ts';
import { pelajaranSelesai } from '@lini/core/pelajaran/pelajaran-selesai.ts';
import { peranBawaan } from '@lini/core/pelajaran/peran-bawaan.ts';
import { isJawabBenar, type Jawab, type Soal } from '@lini/core/pelajaran/soal.ts';
import { BENIH_TERBESAR, undi } from '@lini/core/pelajaran/undi.ts';
import type { Acak } from './acak.ts';
import type { DesaContoh, SubjekContoh } from './bentuk.ts';
import type { KaderContoh } from './kader.ts';
import { tulisLepas } from './penulis.ts';
import { type Hari, tulisHari } from './waktu.ts';

const PELAJARAN: readonly (readonly [id: string, susun: SusunPelajaran])[] = [
  ['enam-peran', enamPeran],
  ['laporan-bulanan', laporanBulanan],
  ['cara-kb', caraKb],
  ['rapat-notulen', rapatNotulen],
  ['kas-mandiri', kasMandiri],
];

/** How many of the lessons a cadre has opened, and whether she knew an answer. */
const PELUANG = { kaya: { buka: 0.8, benar: 0.88 }, lain: { buka: 0.3, benar: 0.8 } } as const;
/** The lessons came with the last months of the history. */
const HARI_TERAKHIR = 150;

function jawabKeliru({ jenis, kunci }: Soal): Jawab {
  if (jenis === 'benar-salah') return kunci.map((satu) => 1 - satu);
  if (jenis === 'urut') return [...kunci].reverse();
  return jenis === 'banyak' ? kunci.slice(1) : kunci.map((satu) => satu + 1);
}

function kuis(acak: Acak, pelajaran: string, soal: readonly Soal[], jumlah: number, peluangBenar: number) {
  const benih = acak.bulat(0, BENIH_TERBESAR);
  const jawaban = undi(soal, jumlah, benih).map((satu) => {
    const jawab = [...(acak.ya(peluangBenar) ? satu.kunci : jawabKeliru(satu))];
    return { soal: soalId(pelajaran, satu), jawab, isBenar: isJawabBenar(satu, jawab), versi: 0 };
  });
  return { pelajaran, peran: peranBawaan(pelajaran), benih, jawaban };
}

/** Writes what each cadre read and answered, in months in which her card was long there. */
export function tulisBelajar(desa: DesaContoh, kaderList: readonly KaderContoh[], isKaya: boolean): void {
  const { acak, akhir } = desa;
  const peluang = PELUANG[isKaya ? 'kaya' : 'lain'];
  for (const { id, rt, pencatat } of kaderList) {
    const subjek: SubjekContoh = { jenis: 'kader', id, rt: rt[0] ?? '001', terdaftar: desa.mulai, tulisTerakhir: 0 };
    let hari: Hari = akhir - HARI_TERAKHIR + acak.bulat(0, 30);
    for (const [pelajaran, susun] of PELAJARAN) {
      if (!acak.ya(peluang.buka)) continue;
      const batas = parameterPada(tulisHari(hari));
      const { halaman, soal } = susunIsi(susun, tulisHari(hari));
      const detik = detikBaca(halaman.length, batas) + acak.bulat(5, 240);
      tulisLepas(desa, subjek, hari, pelajaranSelesai, { pelajaran, halaman: halaman.length, detik }, pencatat);
      if (acak.ya(0.85)) tulisLepas(desa, subjek, hari + 1, pelajaranJawab, kuis(acak, pelajaran, soal, batas['pelajaran.soal'], peluang.benar), pencatat);
      hari += acak.bulat(3, 21);
    }
  }
}
