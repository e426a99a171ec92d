// The attendance of a gathering out of what several phones noted at the door: nobody twice, whatever meets whatever in any order.

/** A moment as the door phone shows it, `YYYY-MM-DDTHH:MM`, local time; sorts as text. */
export type Saat = string;

export type KejadianHadir =
  | { readonly id: string; readonly jenis: 'masuk' | 'keluar'; readonly sesi: string; readonly peserta: string; readonly saat: Saat }
  /** A scan made by mistake. */
  | { readonly id: string; readonly jenis: 'batal'; readonly kejadian: string }
  /** Two entries turned out to be one person: a walk-in written down at two doors. */
  | { readonly id: string; readonly jenis: 'sama'; readonly peserta: string; readonly dengan: string };

/** What all phones know together: each event once, in one order for everybody. */
export function gabungKehadiran(...ponsel: readonly (readonly KejadianHadir[])[]): KejadianHadir[] {
  const unik = new Map(ponsel.flat().map((satu) => [satu.id, satu]));
  return [...unik.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The one name of each person: the invited one if there is one, else the smallest id. Two invited never become one. Withdrawn events must be left out. */
export function samakan(kejadian: readonly KejadianHadir[], undangan: ReadonlySet<string>): (peserta: string) => string {
  const grup = new Map<string, Set<string>>();
  const sama = kejadian.filter((satu) => satu.jenis === 'sama').sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const satu of sama) {
    const gabung = new Set([satu.peserta, satu.dengan, ...(grup.get(satu.peserta) ?? []), ...(grup.get(satu.dengan) ?? [])]);
    if ([...gabung].filter((orang) => undangan.has(orang)).length > 1) continue;
    for (const orang of gabung) grup.set(orang, gabung);
  }
  const utama = (gabung: ReadonlySet<string>): string | undefined =>
    [...gabung].sort((a, b) => Number(undangan.has(b)) - Number(undangan.has(a)) || (a < b ? -1 : 1))[0];
  return (peserta) => utama(grup.get(peserta) ?? new Set()) ?? peserta;
}

export type BarisHadir = {
  readonly sesi: string;
  readonly peserta: string;
  /** Not on the list of the invited. */
  readonly isDatangLangsung: boolean;
  /** The first time in; null when only the way out was noted. */
  readonly masuk: Saat | null;
  /** The last time out; null while the person is inside, or left unnoticed. */
  readonly keluar: Saat | null;
};

function barisDari(saat: readonly { readonly jenis: 'masuk' | 'keluar'; readonly saat: Saat }[]): Pick<BarisHadir, 'masuk' | 'keluar'> {
  const pada = (jenis: 'masuk' | 'keluar'): Saat[] => saat.flatMap((satu) => (satu.jenis === jenis ? [satu.saat] : [])).sort();
  const [masuk, keluar] = [pada('masuk'), pada('keluar').at(-1)];
  const terakhirMasuk = masuk.at(-1);
  // Back in after going out: the earlier way out is not the end of the attendance.
  const isDiDalam = keluar === undefined || (terakhirMasuk !== undefined && terakhirMasuk > keluar);
  return { masuk: masuk[0] ?? null, keluar: isDiDalam ? null : keluar };
}

/**
 * One line for each person and session, by session and person, from events in any order, also doubled. Somebody only seen going out was
 * there (inferred). Taking a batal back is not known: a new scan is made instead.
 */
export function daftarHadir(kejadian: readonly KejadianHadir[], undangan: ReadonlySet<string>): BarisHadir[] {
  const semua = gabungKehadiran(kejadian);
  const batal = new Set(semua.flatMap((satu) => (satu.jenis === 'batal' ? [satu.kejadian] : [])));
  const sah = semua.filter((satu) => !batal.has(satu.id));
  const orang = samakan(sah, undangan);
  const perBaris = new Map<string, { sesi: string; peserta: string; saat: { jenis: 'masuk' | 'keluar'; saat: Saat }[] }>();
  for (const satu of sah) {
    if (satu.jenis !== 'masuk' && satu.jenis !== 'keluar') continue;
    const peserta = orang(satu.peserta);
    const kunci = JSON.stringify([satu.sesi, peserta]);
    const baris = perBaris.get(kunci) ?? { sesi: satu.sesi, peserta, saat: [] };
    baris.saat.push(satu);
    perBaris.set(kunci, baris);
  }
  return [...perBaris.values()]
    .map(({ sesi, peserta, saat }) => ({ sesi, peserta, isDatangLangsung: !undangan.has(peserta), ...barisDari(saat) }))
    .sort((a, b) => (a.sesi === b.sesi ? (a.peserta < b.peserta ? -1 : 1) : a.sesi < b.sesi ? -1 : 1));
}

export type RingkasHadir = { readonly diundang: number; readonly hadir: number; readonly datangLangsung: number; readonly tidakHadir: number };

/** Persons, not lines: who came to at least one session, how many of them uninvited, and who of the invited did not come. */
export function ringkasHadir(daftar: readonly BarisHadir[], undangan: ReadonlySet<string>): RingkasHadir {
  const hadir = new Set(daftar.map((satu) => satu.peserta));
  const diundangHadir = [...hadir].filter((satu) => undangan.has(satu)).length;
  return { diundang: undangan.size, hadir: hadir.size, datangLangsung: hadir.size - diundangHadir, tidakHadir: undangan.size - diundangHadir };
}

/** In how many of the sessions held a person was seen. */
export const hitungSesi = (daftar: readonly BarisHadir[], peserta: string, sesiDiadakan: readonly string[]): number =>
  sesiDiadakan.filter((sesi) => daftar.some((satu) => satu.sesi === sesi && satu.peserta === peserta)).length;
