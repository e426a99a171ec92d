// Why a pregnant mother should be taken to the midwife, in plain words with the limit used. A cadre refers; she never diagnoses.
import type { Keluarga } from '../keluarga/keluarga.ts';
import { listAnak } from '../krs/empat-terlalu.ts';
import type { KunciParameter, Parameter } from '../parameter/parameter.ts';
import { bulanPenuh, type Tanggal, umurTahun } from '../tanggal.ts';
import { labelPilihan, type Teks, teks } from '../teks.ts';
import { getBahaya, type IbuHamil } from './kehamilan.ts';
import { type PeriksaHamil, TANDA_BAHAYA } from './riwayat-hamil.ts';

export type RisikoHamil = {
  readonly kode: 'tanda-bahaya' | 'lila' | 'hb' | 'tinggi' | 'muda' | 'tua' | 'banyak' | 'dekat' | 'penyakit' | 'kembar';
  readonly alasan: Teks;
  /** The limit it rests on; null: no limit, a sign or an answer. */
  readonly kunci: KunciParameter | null;
  /** To the midwife today, not at the next visit. */
  readonly isSegera: boolean;
};

const angka = (nilai: number): string => String(nilai).replace('.', ',');

/** The last answer that is not null: what was measured earlier in this pregnancy still stands. */
function terakhir<Kunci extends 'lila' | 'hb' | 'tinggi' | 'penyakit' | 'kembar'>(periksa: readonly PeriksaHamil[], kunci: Kunci): PeriksaHamil[Kunci] | null {
  return periksa.findLast((satu) => satu[kunci] !== null)?.[kunci] ?? null;
}

const KUNCI: Record<RisikoHamil['kode'], KunciParameter | null> = {
  'tanda-bahaya': null,
  lila: 'hamil.lilaMin',
  hb: 'hamil.hbMin',
  tinggi: 'hamil.tinggiMin',
  muda: 't4.muda.maxExclusive',
  tua: 't4.tua.minExclusive',
  banyak: 't4.banyak.minExclusive',
  dekat: 't4.dekat.yearsExclusive',
  penyakit: null,
  kembar: null,
};

const risiko = (kode: RisikoHamil['kode'], id: string, en: string, isSegera = false): RisikoHamil => ({
  kode,
  alasan: teks(id, en),
  kunci: KUNCI[kode],
  isSegera,
});

function dariUkuran(periksa: readonly PeriksaHamil[], parameter: Parameter): RisikoHamil[] {
  const hasil: RisikoHamil[] = [];
  const [lila, hb, tinggi] = [terakhir(periksa, 'lila'), terakhir(periksa, 'hb'), terakhir(periksa, 'tinggi')];
  const batas = { lila: parameter['hamil.lilaMin'], hb: parameter['hamil.hbMin'], tinggi: parameter['hamil.tinggiMin'] };
  if (lila !== null && lila < batas.lila)
    hasil.push(risiko('lila', `Lingkar lengan ${angka(lila)} cm, kurang dari ${angka(batas.lila)} cm`, `Upper arm ${lila} cm, below ${batas.lila} cm`));
  if (hb !== null && hb < batas.hb) hasil.push(risiko('hb', `Hb ${angka(hb)}, kurang dari ${angka(batas.hb)}`, `Hb ${hb}, below ${batas.hb}`));
  if (tinggi !== null && tinggi < batas.tinggi)
    hasil.push(risiko('tinggi', `Tinggi ibu ${angka(tinggi)} cm, kurang dari ${angka(batas.tinggi)} cm`, `Height ${tinggi} cm, below ${batas.tinggi} cm`));
  if (terakhir(periksa, 'penyakit')) hasil.push(risiko('penyakit', 'Punya penyakit menahun', 'Has a long-lasting illness'));
  if (terakhir(periksa, 'kembar')) hasil.push(risiko('kembar', 'Bayi kembar', 'Expects more than one child'));
  return hasil;
}

function dariUmur(lahir: Tanggal | null, pada: Tanggal, parameter: Parameter): RisikoHamil[] {
  if (lahir === null) return [];
  const umur = umurTahun(lahir, pada);
  const [muda, tua] = [parameter['t4.muda.maxExclusive'], parameter['t4.tua.minExclusive']];
  if (umur < muda) return [risiko('muda', `Umur ibu ${umur} tahun, di bawah ${muda} tahun`, `She is ${umur}, under ${muda}`)];
  return umur > tua ? [risiko('tua', `Umur ibu ${umur} tahun, di atas ${tua} tahun`, `She is ${umur}, over ${tua}`)] : [];
}

function dariAnak(keluarga: Keluarga, { istri, taksiranLahir }: IbuHamil, pada: Tanggal, parameter: Parameter): RisikoHamil[] {
  const anak = listAnak(keluarga, istri.id);
  const jumlah = Math.max(anak.length, keluarga.pasangan.get(istri.id)?.anakHidup ?? 0);
  const hasil: RisikoHamil[] = [];
  if (jumlah > parameter['t4.banyak.minExclusive'])
    hasil.push(
      risiko(
        'banyak',
        `Sudah punya ${jumlah} anak, lebih dari ${parameter['t4.banyak.minExclusive']}`,
        `Has ${jumlah} children, over ${parameter['t4.banyak.minExclusive']}`,
      ),
    );
  const bungsu = anak
    .flatMap((satu) => satu.lahir ?? [])
    .sort()
    .at(-1);
  const tahun = parameter['t4.dekat.yearsExclusive'];
  // To the birth that is expected; without a known last period only what is certain already today counts.
  if (bungsu !== undefined && bulanPenuh(bungsu, taksiranLahir ?? pada) < tahun * 12)
    hasil.push(risiko('dekat', `Jarak dengan anak terakhir kurang dari ${tahun} tahun`, `Less than ${tahun} years after the last child`));
  return hasil;
}

/** The danger signs of the last visit until she is referred; those of earlier ones have been seen to, or are told again. */
function dariTanda(keluarga: Keluarga, ibu: IbuHamil): RisikoHamil[] {
  return (getBahaya(keluarga, ibu)?.tandaBahaya ?? []).map((tanda) => {
    const { id, en } = labelPilihan(TANDA_BAHAYA, tanda);
    return risiko('tanda-bahaya', `Tanda bahaya: ${id.toLowerCase()}`, `Danger sign: ${en.toLowerCase()}`, true);
  });
}

/** Every reason to refer this mother on the day, the urgent ones first; limits and their basis are parameters (kie-and-training.md 2). */
export const listRisikoHamil = (keluarga: Keluarga, ibu: IbuHamil, pada: Tanggal, parameter: Parameter): RisikoHamil[] => [
  ...dariTanda(keluarga, ibu),
  ...dariUkuran(ibu.periksa, parameter),
  ...dariUmur(ibu.istri.lahir, pada, parameter),
  ...dariAnak(keluarga, ibu, pada, parameter),
];
