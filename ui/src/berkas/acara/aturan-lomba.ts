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

/** The scheme of a quiz. */
export function aturanCerdasBerita({ wajib, lempar, rebutan, tulis, taruhan, isLantaiNol }: SkemaCerdas): AturanBerita {
  return {
    kriteria: [],
    lain: [
      ...(tulis
        ? [['Babak tulis', `${tulis.soal} soal: benar ${tulis.benar}, salah ${tulis.salah}, kosong ${tulis.kosong}; ${tulis.lolos} regu lolos`] as const]
        : []),
      ['Soal wajib', nilaiBabak(wajib.nilai)],
      ...(lempar ? [['Soal lemparan', nilaiBabak(lempar.nilai)] as const] : []),
      ...(rebutan ? [['Soal rebutan', nilaiBabak(rebutan.nilai)] as const] : []),
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
