// What a gathering brought each person who came: scores, gain, attendance, passed or not.
import type { Parameter } from '../parameter/parameter.ts';
import { hitungSesi } from '../pelatihan/kehadiran.ts';
import { type Kelulusan, nilaiKelulusan } from '../pelatihan/kelulusan.ts';
import { hitungKenaikan, type Kenaikan } from '../pelatihan/nilai-tes.ts';
import type { Acara, SertifikatAcara } from './acara.ts';
import { findPeserta, hadirAcara, nilaiAcara, orangAcara, sesiDicatat } from './baca-acara.ts';
import type { Peserta } from './peserta.ts';

export type HasilPeserta = {
  readonly orang: Peserta;
  readonly isDiundang: boolean;
  readonly pre: number | null;
  readonly post: number | null;
  readonly sesiHadir: number;
  readonly sesiDiadakan: number;
} & Kenaikan &
  Kelulusan;

/** Sessions of which attendance was taken; one that nobody was noted for did not take place, or nobody stood at its door (inferred). */
export function listSesiDiadakan(acara: Acara): string[] {
  const ada = new Set(hadirAcara(acara).map(({ sesi }) => sesi));
  return sesiDicatat(acara).filter((sesi) => ada.has(sesi));
}

/** Everybody who came or took a test, each once under the invited name, by name. Who was only invited has no result. */
export function hasilAcara(acara: Acara, parameter: Parameter): HasilPeserta[] {
  const [hadir, nilai, orang] = [hadirAcara(acara), nilaiAcara(acara), orangAcara(acara)];
  const diadakan = listSesiDiadakan(acara);
  const semua = [...acara.peserta.keys(), ...acara.datangLangsung.keys()].map(orang);
  const perOrang = Map.groupBy(hadir, ({ peserta }) => peserta);
  const hasil = [...new Set(semua)].flatMap((id): HasilPeserta[] => {
    const peserta = findPeserta(acara, id);
    const [pre, post] = [nilai(id, 'pre'), nilai(id, 'post')];
    const miliknya = perOrang.get(id) ?? [];
    if (!peserta || (miliknya.length === 0 && pre === null && post === null)) return [];
    const bahan = { pre, post, sesiHadir: hitungSesi(miliknya, id, diadakan), sesiDiadakan: diadakan.length };
    return [{ orang: peserta, isDiundang: acara.peserta.has(id), ...bahan, ...hitungKenaikan(pre, post), ...nilaiKelulusan(bahan, parameter) }];
  });
  return hasil.sort((a, b) => a.orang.nama.localeCompare(b.orang.nama, 'id'));
}

/** Training hours of the programme; each half hour counts. */
export const jpAcara = ({ rencana }: Acara): number => (rencana?.sesi ?? []).reduce((jumlah, satu) => jumlah + satu.jp, 0);

/** Who holds a certificate, under the names results go by: a walk-in who turned out to be invited does not get a second one. */
export const pemegangSertifikat = (acara: Acara): ReadonlySet<string> => new Set([...acara.sertifikat.keys()].map(orangAcara(acara)));

export type SertifikatDitinjau = SertifikatAcara & { readonly sebab: 'tidak-lulus' | 'ganda' };

/**
 * Certificates whose ground is gone since they were issued, by number: attendance withdrawn or score lowered; and the later ones of somebody
 * who holds two, since two names turned out to be hers. A person decides whether they are withdrawn.
 */
export function listPerluDitinjau(acara: Acara, parameter: Parameter): SertifikatDitinjau[] {
  const orang = orangAcara(acara);
  const lulus = new Set(hasilAcara(acara, parameter).flatMap((satu) => (satu.isLulus === true ? [satu.orang.id] : [])));
  const terlihat = new Set<string>();
  const urut = [...acara.sertifikat].sort(([, a], [, b]) => (a.nomor < b.nomor ? -1 : 1));
  return urut.flatMap(([orangId, satu]): SertifikatDitinjau[] => {
    const id = orang(orangId);
    const sebab = !lulus.has(id) ? 'tidak-lulus' : terlihat.has(id) ? 'ganda' : null;
    terlihat.add(id);
    return sebab === null ? [] : [{ ...satu, sebab }];
  });
}
