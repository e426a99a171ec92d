// The templates a committee starts from: criteria, weights, scale and time of events.md 3, to be changed freely before the first sheet.
import type { Parameter } from '../parameter/parameter.ts';
import type { Sumber } from '../sumber.ts';
import type { Lomba } from './skema-lomba.ts';

type PolaLomba = Pick<Lomba, 'nama' | 'kriteria' | 'skala' | 'waktu'> & { readonly sumber: Sumber };

const SKALA_60_95 = { rendah: 60, tinggi: 95, langkah: 1 };
const perkiraan = (rujukan: string): Sumber => ({ basis: 'perkiraan', rujukan });
const kriteria = (id: string, nama: string, bobot: number) => ({ id, nama, bobot });
const menit = (selamanya: number, sedikitnya: number | null = null) => ({
  sedikitnya: sedikitnya === null ? null : sedikitnya * 60,
  selamanya: selamanya * 60,
});

export const POLA_LOMBA = {
  yelyel: {
    nama: 'Yel-yel',
    kriteria: [
      kriteria('kekompakan', 'Kekompakan', 35),
      kriteria('kreativitas', 'Kreativitas', 25),
      kriteria('isi-pesan', 'Isi pesan Bangga Kencana', 25),
      kriteria('keutuhan', 'Keutuhan dan penampilan', 15),
    ],
    skala: SKALA_60_95,
    waktu: menit(5),
    sumber: perkiraan('Bobot lomba yel-yel jalan sehat SMAN Sumarorong Rumbia; skala dari Museum Negeri Sumsel; waktu pilihan Lini'),
  },
  penyuluhan: {
    nama: 'Penyuluhan KB',
    kriteria: [
      kriteria('materi', 'Penguasaan materi', 30),
      kriteria('sistematika', 'Sistematika', 20),
      kriteria('media', 'Penggunaan media', 15),
      kriteria('bahasa', 'Bahasa dan intonasi', 15),
      kriteria('improvisasi', 'Improvisasi dan penguasaan audiens', 10),
      kriteria('waktu', 'Ketepatan waktu', 10),
    ],
    skala: SKALA_60_95,
    waktu: menit(10),
    sumber: perkiraan('Kriteria dan waktu lomba penyuluhan kader Kab. Paser 2017, bobotnya tidak dicetak; bobot pilihan Lini'),
  },
  tari: {
    nama: 'Tari kreasi',
    kriteria: [
      kriteria('wiraga', 'Wiraga', 30),
      kriteria('wirama', 'Wirama', 20),
      kriteria('wirasa', 'Wirasa', 20),
      kriteria('kreativitas', 'Kreativitas', 15),
      kriteria('busana', 'Busana dan rias', 10),
      kriteria('waktu', 'Ketepatan waktu', 5),
    ],
    skala: SKALA_60_95,
    waktu: menit(7, 5),
    sumber: perkiraan('Kriteria dari lomba tari Sabda 2023 dan SMA Muhammadiyah 1 Pontianak, skala Museum Negeri Sumsel; bobot pilihan Lini'),
  },
  madihin: {
    nama: 'Madihin',
    kriteria: [kriteria('isi', 'Isi', 50), kriteria('intonasi', 'Intonasi', 25), kriteria('kepaduan', 'Kepaduan', 25)],
    skala: SKALA_60_95,
    waktu: menit(15),
    sumber: { basis: 'sekunder', rujukan: 'Juknis lomba SSC 3; skala pilihan Lini' },
  },
  // The names of the twenty lines are not in the sources read; the committee writes them.
  checklist20: {
    nama: 'Penyuluhan, 20 butir',
    kriteria: Array.from({ length: 20 }, (_, ke) => kriteria(`butir-${ke + 1}`, `Butir ${ke + 1}`, 5)),
    skala: { rendah: 0, tinggi: 4, langkah: 1 },
    waktu: menit(10),
    sumber: { basis: 'sekunder', rujukan: 'Cheklist penilaian penyuluhan kesehatan: 20 butir 0 sampai 4; waktu pilihan Lini' },
  },
} as const satisfies Record<string, PolaLomba>;

export type IdPola = keyof typeof POLA_LOMBA;

/** The whole rules of a competition, out of a template and the parameters in force; from then on they are its own data. */
export function lombaDariPola(idPola: IdPola, parameter: Parameter): Lomba {
  const { nama, kriteria: daftar, skala, waktu } = POLA_LOMBA[idPola];
  return {
    nama,
    kriteria: daftar.map((satu) => ({ ...satu })),
    skala: { ...skala },
    waktu: { ...waktu },
    denda: { ...parameter['lomba.timePenalty'] },
    juri: { minimal: parameter['lomba.minJury'], pangkasMulai: null },
    seri: ['kriteria-1', 'kriteria-2', 'denda-sedikit', 'nilai-terendah', 'suara-juri', 'undian'],
    peringkat: parameter['lomba.rankMethod'],
    juara: 3,
    harapan: 3,
    tidakHadir: 'terakhir',
  };
}
