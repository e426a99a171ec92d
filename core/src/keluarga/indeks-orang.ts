// The people of every family of this phone, kept by NIK and birth date, so that a double is found while typing among 2,000 families.
import type { Tanggal } from '../tanggal.ts';
import type { Keluarga } from './keluarga.ts';
import { type CiriOrang, type Kembar, listLahirMirip, listOrang, nilaiKembar, type OrangDikenal, urutkanKembar } from './kembar.ts';

/** Two recorded people who may be one. */
export type PasanganKembar = { readonly satu: OrangDikenal; readonly lain: Kembar };

/** Every number one digit away, or with two neighbouring digits swapped, and the number itself. */
function* nikSekitar(nik: string): Generator<string> {
  yield nik;
  for (let ke = 0; ke < nik.length; ke += 1) {
    const [depan, belakang] = [nik.slice(0, ke), nik.slice(ke + 1)];
    for (let angka = 0; angka <= 9; angka += 1) if (String(angka) !== nik[ke]) yield `${depan}${angka}${belakang}`;
    if (ke + 1 < nik.length && nik[ke] !== nik[ke + 1]) yield `${depan}${nik[ke + 1]}${nik[ke]}${nik.slice(ke + 2)}`;
  }
}

const kunciPasangan = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

type Kotak<Kunci> = Map<Kunci, Set<OrangDikenal>>;

function masukkan<Kunci>(kotak: Kotak<Kunci>, kunci: Kunci | null, orang: OrangDikenal): void {
  if (kunci === null) return;
  const isi = kotak.get(kunci);
  if (isi) isi.add(orang);
  else kotak.set(kunci, new Set([orang]));
}

function keluarkan<Kunci>(kotak: Kotak<Kunci>, kunci: Kunci | null, orang: OrangDikenal): void {
  if (kunci === null) return;
  const isi = kotak.get(kunci);
  isi?.delete(orang);
  if (isi?.size === 0) kotak.delete(kunci);
}

/** Built once and kept up family by family; a search touches only those with a near NIK or a near birth date. */
export class IndeksOrang {
  readonly #keluarga = new Map<string, readonly OrangDikenal[]>();
  readonly #nik: Kotak<string> = new Map();
  readonly #lahir: Kotak<Tanggal> = new Map();
  readonly #kk = new Map<string, Set<string>>();
  /** By family, the pairs it says are two people. */
  readonly #beda = new Map<string, ReadonlySet<string>>();

  /** Puts a family in the place of what was known of it. */
  set(keluarga: Keluarga): void {
    this.delete(keluarga.id);
    const orangList = listOrang(keluarga);
    this.#keluarga.set(keluarga.id, orangList);
    if (keluarga.orangLain.length > 0) this.#beda.set(keluarga.id, new Set(keluarga.orangLain.map((satu) => kunciPasangan(satu.anggotaId, satu.lainId))));
    for (const orang of orangList) {
      masukkan(this.#nik, orang.nik, orang);
      masukkan(this.#lahir, orang.lahir, orang);
      if (orang.noKk !== null) this.#kk.set(orang.noKk, (this.#kk.get(orang.noKk) ?? new Set()).add(orang.keluargaId));
    }
  }

  /** Forgets a family. */
  delete(keluargaId: string): void {
    for (const orang of this.#keluarga.get(keluargaId) ?? []) {
      keluarkan(this.#nik, orang.nik, orang);
      keluarkan(this.#lahir, orang.lahir, orang);
      if (orang.noKk !== null) this.#kk.get(orang.noKk)?.delete(keluargaId);
    }
    this.#keluarga.delete(keluargaId);
    this.#beda.delete(keluargaId);
  }

  /** The families with this card number, without `kecuali`. */
  listKeluargaByKk(noKk: string, kecuali: string): string[] {
    return [...(this.#kk.get(noKk) ?? [])].filter((id) => id !== kecuali);
  }

  /** Whether a cadre has found them to be two people; one NIK for both says that one of them is wrong, whatever was found. */
  #isOrangLain(calon: CiriOrang, { orang, tingkat }: Kembar): boolean {
    if (calon.anggotaId === null || tingkat === 'blok') return false;
    const kunci = kunciPasangan(calon.anggotaId, orang.anggotaId);
    return [calon.keluargaId, orang.keluargaId].some((id) => this.#beda.get(id)?.has(kunci));
  }

  /** Who may be the person typed, strongest first; without those found to be somebody else. */
  cari(calon: CiriOrang): Kembar[] {
    const dekat = new Set<OrangDikenal>();
    if (calon.nik !== null && calon.nik.length === 16) for (const nik of nikSekitar(calon.nik)) for (const orang of this.#nik.get(nik) ?? []) dekat.add(orang);
    if (calon.lahir !== null) for (const lahir of listLahirMirip(calon.lahir).keys()) for (const orang of this.#lahir.get(lahir) ?? []) dekat.add(orang);
    const hasil = [...dekat].flatMap((orang) => nilaiKembar(calon, orang) ?? []);
    return hasil.filter((satu) => !this.#isOrangLain(calon, satu)).sort(urutkanKembar);
  }

  /** Every pair of active people of these families who may be one person, each pair once, strongest first. */
  listSemua(keluargaList: Iterable<string> = this.#keluarga.keys()): PasanganKembar[] {
    const dilihat = new Set(keluargaList);
    const hasil: PasanganKembar[] = [];
    const kunci = (orang: OrangDikenal): string => `${orang.keluargaId} ${orang.anggotaId}`;
    for (const satu of [...dilihat].flatMap((id) => this.#keluarga.get(id) ?? [])) {
      if (!satu.isAktif) continue;
      for (const lain of this.cari(satu)) {
        if (lain.orang.isAktif && dilihat.has(lain.orang.keluargaId) && kunci(satu) < kunci(lain.orang)) hasil.push({ satu, lain });
      }
    }
    return hasil.sort((a, b) => urutkanKembar(a.lain, b.lain));
  }
}
