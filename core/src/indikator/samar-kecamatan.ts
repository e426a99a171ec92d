// Decides once for a kecamatan and month what offices do not read of its villages and of the sums of their reports (docs/decisions/0013).
import type { AngkaPerIndikator, Indikator } from './indikator.ts';
import { denganPenyebut, isRawan, listPembuka, listTautan, PENYEBUT_BERSAMA, type Tertutup } from './samar.ts';

/** The figures of one village in every shape an office may read of it. */
export type DesaSamar = {
  /** As counted now; left out where nothing was counted. */
  readonly hidup?: AngkaPerIndikator;
  /** Of the report that speaks for the village, as last sent. */
  readonly diajukan?: AngkaPerIndikator;
  /** Whether that report is locked. */
  readonly isTerkunci?: boolean;
  /** Corrections, and reports that do not speak for the village. */
  readonly lain?: readonly AngkaPerIndikator[];
};

/** What is withheld of the two sums over reports; `selisih`: where their difference is not known either, because a village in it is withheld. The sum of what is counted now is always told. */
export type SamarJumlah = { readonly diajukan: Tertutup; readonly terkunci: Tertutup; readonly selisih: Tertutup };

/** The same of a kecamatan, and what is withheld of each village in all its shapes. */
export type SamarKecamatan = SamarJumlah & { readonly desa: ReadonlyMap<string, Tertutup> };

/** In which sums the figure of a village is: all are in that of what is counted now, the locked ones in every sum. */
type Letak = 'hidup' | 'diajukan' | 'terkunci';
/** One figure of a row (a village or a sum), withheld whole. */
type Sel = { readonly baris: string; readonly id: string; readonly nilai: number; readonly isKecil: boolean; readonly letak: Letak | null };

/** Sums are rows too, so that indicators that add up are looked at in them as in a village. */
const JUMLAH = { diajukan: 'jumlah diajukan', terkunci: 'jumlah terkunci' } as const;

function selDesa(baris: string, { hidup, diajukan, isTerkunci, lain = [] }: DesaSamar, id: string, batas: number): Sel[] {
  const bentuk = [diajukan, hidup, ...lain].flatMap((angka) => angka?.[id] ?? []);
  const [utama] = bentuk;
  if (!utama) return [];
  const isKecil = bentuk.some(({ pembilang, penyebut }) => [pembilang, penyebut].some((nilai) => nilai !== null && nilai > 0 && nilai < batas));
  const letak = diajukan?.[id] ? (isTerkunci ? 'terkunci' : 'diajukan') : 'hidup';
  return [{ baris, id, nilai: utama.pembilang, isKecil, letak }];
}

const desaDenganPenyebut = (isi: DesaSamar): DesaSamar => ({
  ...isi,
  ...(isi.hidup ? { hidup: denganPenyebut(isi.hidup) } : {}),
  ...(isi.diajukan ? { diajukan: denganPenyebut(isi.diajukan) } : {}),
  ...(isi.lain ? { lain: isi.lain.map(denganPenyebut) } : {}),
});

const selJumlah = (baris: string, id: string, dari: readonly Sel[]): Sel => ({
  baris,
  id,
  nilai: dari.reduce((jumlah, satu) => jumlah + satu.nilai, 0),
  isKecil: false,
  letak: null,
});

/**
 * The figures of one indicator that stand in one sum with nothing else unknown: all villages; each sum over reports with its villages;
 * and each difference of two sums with the villages between them. A sum over the same villages as a wider one tells nothing new and is left out.
 */
function persamaanId(id: string, sel: readonly Sel[]): Sel[][] {
  const di = (letak: Letak): Sel[] => sel.filter((satu) => satu.letak === letak);
  const [hidup, menunggu, terkunci] = [di('hidup'), di('diajukan'), di('terkunci')];
  const masuk = [...menunggu, ...terkunci];
  const lain = [...hidup, ...menunggu];
  const jumlahMasuk = hidup.length > 0 && masuk.length > 0 ? [selJumlah(JUMLAH.diajukan, id, masuk)] : [];
  const jumlahTerkunci = lain.length > 0 && terkunci.length > 0 ? [selJumlah(JUMLAH.terkunci, id, terkunci)] : [];
  const tentang = (jumlah: readonly Sel[], ...bagian: (readonly Sel[])[]): Sel[][] => (jumlah.length === 0 ? [] : bagian.map((satu) => [...jumlah, ...satu]));
  return [[...sel], ...tentang(jumlahMasuk, masuk, hidup), ...tentang(jumlahTerkunci, terkunci, lain, [...jumlahMasuk, ...menunggu])];
}

/**
 * The one to withhold beside a lone one: an empty one first (it is fewer than the limit too), then the smallest that leaves every small
 * count possible, then the largest there is. A sum only where no village is left, the locked one first.
 */
function pilihPendamping(calon: readonly Sel[], batas: number): Sel | undefined {
  const kelompok = [
    calon.filter(({ letak }) => letak !== null),
    ...Object.values(JUMLAH)
      .toReversed()
      .map((baris) => calon.filter((satu) => satu.baris === baris)),
  ];
  const urut = kelompok.find((satu) => satu.length > 0)?.toSorted((a, b) => a.nilai - b.nilai || (a.baris + a.id < b.baris + b.id ? -1 : 1));
  return urut && (urut.find(({ nilai }) => nilai === 0) ?? urut.find(({ nilai }) => nilai >= 2 * batas - 2) ?? urut.at(-1));
}

/** Withholds more until nowhere a single figure is withheld: a lone one could be worked out from the others. With each goes what tells it (`pembuka`). */
function tutup(persamaan: readonly (readonly Sel[])[], pembuka: (satu: Sel) => readonly Sel[], batas: number): Set<Sel> {
  const hasil = new Set<Sel>();
  const tambah = (satu: Sel): void => {
    if (hasil.has(satu)) return;
    hasil.add(satu);
    pembuka(satu).forEach(tambah);
  };
  persamaan
    .flat()
    .filter(({ isKecil }) => isKecil)
    .forEach(tambah);
  for (let isBerubah = true; isBerubah; ) {
    isBerubah = false;
    for (const satu of persamaan) {
      if (satu.filter((anggota) => hasil.has(anggota)).length !== 1) continue;
      const calon = satu.filter((anggota) => !hasil.has(anggota));
      const pendamping = pilihPendamping(calon, batas);
      if (!pendamping) continue;
      tambah(pendamping);
      isBerubah = true;
    }
  }
  return hasil;
}

/**
 * Withholds counts above zero and under `batas`, as numerator or denominator, of sensitive indicators. `perDesa` are all villages of a
 * kecamatan. The answer depends on the figures only, never on the view or on the indicators asked for, so no two views open each other.
 */
export function samarkanKecamatan(perDesa: ReadonlyMap<string, DesaSamar>, daftar: readonly Indikator[], batas: number): SamarKecamatan {
  const desaList = [...perDesa].map(([desa, isi]) => [desa, desaDenganPenyebut(isi)] as const);
  const rawan = new Set([...daftar.filter(isRawan), ...PENYEBUT_BERSAMA].map(({ id }) => id));
  // What only carries such a denominator is never small by itself.
  const perId = [...rawan, ...PENYEBUT_BERSAMA.flatMap(({ pembawa }) => pembawa.filter((id) => !rawan.has(id)))]
    .map((id) => ({ id, sel: desaList.flatMap(([desa, isi]) => selDesa(desa, isi, id, rawan.has(id) ? batas : 0)) }))
    .filter(({ sel }) => sel.length > 0);
  const persamaan = perId.flatMap(({ id, sel }) => persamaanId(id, sel));
  const perBaris = Map.groupBy(new Set(persamaan.flat()), ({ baris }) => baris);
  const tautan = listTautan(daftar).flatMap((idList) => [...perBaris.values()].map((milik) => milik.filter(({ id }) => idList.includes(id))));
  const pembuka = listPembuka(daftar);
  const listPembukaSel = ({ baris, id }: Sel): Sel[] => (perBaris.get(baris) ?? []).filter((satu) => pembuka.get(id)?.includes(satu.id));
  const tertutup = Map.groupBy(tutup([...persamaan, ...tautan], listPembukaSel, batas), ({ baris }) => baris);
  const milik = (baris: string): Tertutup => new Set(tertutup.get(baris)?.map(({ id }) => id));
  const [diajukan, terkunci] = [milik(JUMLAH.diajukan), milik(JUMLAH.terkunci)];
  const isMenunggu = (id: string, sel: readonly Sel[]): boolean => sel.some(({ baris, letak }) => letak === 'diajukan' && milik(baris).has(id));
  const menunggu = new Set(perId.flatMap(({ id, sel }) => (isMenunggu(id, sel) ? [id] : [])));
  return {
    desa: new Map([...perDesa.keys()].map((desa) => [desa, milik(desa)])),
    diajukan,
    terkunci,
    selisih: new Set([...diajukan, ...terkunci].filter((id) => menunggu.has(id))),
  };
}

const hitung = (daftar: readonly Tertutup[]): Map<string, number> => {
  const hasil = new Map<string, number>();
  for (const id of daftar.flatMap((satu) => [...satu])) hasil.set(id, (hasil.get(id) ?? 0) + 1);
  return hasil;
};
const sendirian = (banyak: ReadonlyMap<string, number>): Set<string> => new Set([...banyak].flatMap(([id, kali]) => (kali === 1 ? [id] : [])));

type Kaitan = { readonly tautan: readonly (readonly string[])[]; readonly pembuka: ReadonlyMap<string, readonly string[]> };

/**
 * Among indicators that add up one alone is not withheld, and what tells a withheld count goes with it; only what is withheld below helps,
 * anything else is the sum of figures that are told.
 */
function lengkapi(hasil: Set<string>, banyak: ReadonlyMap<string, number>, { tautan, pembuka }: Kaitan): Tertutup {
  for (let sebelum = -1; sebelum < hasil.size; ) {
    sebelum = hasil.size;
    for (const id of hasil) for (const satu of pembuka.get(id) ?? []) if (banyak.has(satu)) hasil.add(satu);
    for (const idList of tautan) {
      if (idList.filter((id) => hasil.has(id)).length !== 1) continue;
      const pendamping = idList.find((id) => banyak.has(id) && !hasil.has(id));
      if (pendamping !== undefined) hasil.add(pendamping);
    }
  }
  return hasil;
}

/**
 * What is withheld of the sums over several areas, by what is withheld of the same sums in each: where one area alone is withheld, its
 * figure would be the whole less the others; the same for the difference of the two sums.
 */
export function samarkanJumlah(bagian: readonly SamarJumlah[], daftar: readonly Indikator[]): SamarJumlah {
  const [diajukan, terkunci, selisih] = (['diajukan', 'terkunci', 'selisih'] as const).map((bentuk) => hitung(bagian.map((satu) => satu[bentuk]))) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const kaitan = { tautan: listTautan(daftar), pembuka: listPembuka(daftar) };
  const hasil = { diajukan: lengkapi(sendirian(diajukan), diajukan, kaitan), terkunci: lengkapi(sendirian(terkunci), terkunci, kaitan) };
  const tutup = [...sendirian(selisih)].filter((id) => !hasil.diajukan.has(id) && !hasil.terkunci.has(id));
  const jumlah = { ...hasil, terkunci: lengkapi(new Set([...hasil.terkunci, ...tutup]), terkunci, kaitan) };
  return { ...jumlah, selisih: new Set([...jumlah.diajukan, ...jumlah.terkunci].filter((id) => selisih.has(id))) };
}
