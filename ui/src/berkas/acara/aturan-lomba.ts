// The rules of a competition in the words of its minutes, judged by criteria or scored as a cerdas cermat.
import { LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_LANGKAH_SERI, type Lomba } from '@lini/core/lomba/skema-lomba.ts';
import type { AturanBerita } from './berita-acara.ts';

const angka = (nilai: number): string => String(nilai).replace('.', ',');

/** `5 menit 40 detik` */
export function tulisLama(detik: number): string {
  const [menit, sisa] = [Math.floor(detik / 60), detik % 60];
  return [menit > 0 || sisa === 0 ? `${menit} menit` : '', sisa > 0 ? `${sisa} detik` : ''].filter(Boolean).join(' ');
}

function waktuLomba({ sedikitnya, selamanya }: Lomba['waktu']): string {
  const batas = [sedikitnya === null ? '' : `sedikitnya ${tulisLama(sedikitnya)}`, selamanya === null ? '' : `paling lama ${tulisLama(selamanya)}`];
  return batas.filter(Boolean).join(', ') || 'tidak dibatasi';
}

function dendaLomba({ waktu, denda }: Lomba): [string, string][] {
  if (waktu.sedikitnya === null && waktu.selamanya === null) return [];
  return [
    [
      'Pengurangan waktu',
      `${denda.bebasDetik} detik pertama bebas, lalu ${angka(denda.poin)} poin tiap ${denda.satuanDetik} detik yang dimulai, paling banyak ${angka(denda.maksimal)} poin`,
    ],
  ];
}

/** Titles that are given, and what comes after a shared rank. */
function gelarLomba({ juara, harapan, peringkat }: Lomba): [string, string][] {
  const sampai = (gelar: string, banyak: number): string => (banyak === 1 ? `${gelar} 1` : `${gelar} 1 sampai ${banyak}`);
  return [
    ['Gelar', [sampai('juara', juara), ...(harapan > 0 ? [sampai('harapan', harapan)] : [])].join(', ')],
    ['Peringkat bersama', peringkat === 'kompetisi' ? 'peringkat berikutnya dilewati (1, 2, 2, 4)' : 'peringkat berikutnya tidak dilewati (1, 2, 2, 3)'],
  ];
}

/** The rules of a judged competition. */
export function aturanPenampilanBerita(lomba: Lomba): AturanBerita {
  const { skala, juri, seri } = lomba;
  const pangkas = juri.pangkasMulai === null ? '' : `; bila juri ${juri.pangkasMulai} atau lebih, satu nilai tertinggi dan satu terendah tidak dihitung`;
  return {
    kriteria: lomba.kriteria.map(({ nama, bobot }) => ({ nama, bobot })),
    lain: [
      ['Skala', `${angka(skala.rendah)} sampai ${angka(skala.tinggi)}`],
      ['Waktu tampil', waktuLomba(lomba.waktu)],
      ...dendaLomba(lomba),
      ['Nilai regu', `rata-rata nilai juri, sedikitnya ${juri.minimal} juri${pangkas}, lalu dikurangi pengurangan`],
      ['Bila nilai sama', seri.length === 0 ? 'berbagi peringkat' : seri.map((satu, ke) => `${ke + 1}) ${LABEL_LANGKAH_SERI[satu].id}`).join('; ')],
      ...gelarLomba(lomba),
    ],
  };
}

type Nilai = Readonly<Partial<Record<keyof typeof LABEL_HASIL, number | 'juri' | null | undefined>>>;

const nilaiBabak = (nilai: Nilai): string =>
  Object.entries(nilai)
    .flatMap(([hasil, poin]) =>
      poin == null ? [] : [`${LABEL_HASIL[hasil as keyof typeof LABEL_HASIL].id.toLowerCase()} ${poin === 'juri' ? 'menurut juri' : angka(poin)}`],
    )
    .join(', ');

/** `10 soal, 10 detik: benar 100, salah 0`; what is not limited is not said. */
function babakBerita(nilai: Nilai, batas: readonly (string | null)[]): string {
  const ada = batas.filter((satu) => satu !== null).join(', ');
  return ada === '' ? nilaiBabak(nilai) : `${ada}: ${nilaiBabak(nilai)}`;
}

const sebut = (batas: number | null, satuan: string): string | null => (batas === null ? null : `${batas} ${satuan}`);

/** The scheme of a quiz. */
export function aturanCerdasBerita({ wajib, lempar, rebutan, tulis, taruhan, isLantaiNol }: SkemaCerdas): AturanBerita {
  return {
    kriteria: [],
    lain: [
      ...(tulis
        ? [['Babak tulis', `${tulis.soal} soal: benar ${tulis.benar}, salah ${tulis.salah}, kosong ${tulis.kosong}; ${tulis.lolos} regu lolos`] as const]
        : []),
      [
        'Soal wajib',
        babakBerita(wajib.nilai, [
          sebut(wajib.jumlah, wajib.isSerentak ? 'soal serentak' : 'soal tiap regu'),
          sebut(wajib.detik, 'detik'),
          sebut(wajib.detikHitungan, 'detik untuk hitungan'),
        ]),
      ],
      ...(lempar ? [['Soal lemparan', babakBerita(lempar.nilai, [sebut(lempar.detik, 'detik')])] as const] : []),
      ...(rebutan ? [['Soal rebutan', babakBerita(rebutan.nilai, [sebut(rebutan.jumlah, 'soal'), sebut(rebutan.detik, 'detik')])] as const] : []),
      ...(rebutan?.nilai.dahulu == null
        ? []
        : [['Menjawab terlalu dahulu', rebutan.sesudahDahulu === 'batal' ? 'soalnya batal' : 'satu regu lain boleh menjawab'] as const]),
      ...(taruhan
        ? [
            [
              'Soal taruhan',
              `${taruhan.rendah} sampai ${taruhan.tinggi}, kelipatan ${taruhan.langkah}; paling banyak ${taruhan.terbatas} bila nilai regu ${taruhan.batasSkor} atau kurang`,
            ] as const,
          ]
        : []),
      ...(isLantaiNol ? [['Nilai regu', 'tidak turun di bawah 0'] as const] : []),
      ['Bila nilai sama', 'soal rebutan tambahan sampai ada selisih'],
    ],
  };
}
