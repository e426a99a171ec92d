// The kinds of subject a catatan can be about, and what is known about each before anything arrived. One more subject is one line.
import { type Acara, acaraKosong } from '../acara/acara.ts';
import { type Institusi, institusiKosong } from '../institusi/institusi.ts';
import { type Kader, kaderKosong } from '../kader/kader.ts';
import { type Keluarga, keluargaKosong } from '../keluarga/keluarga.ts';
import { type KeadaanLomba, lombaKosong } from '../lomba/keadaan-lomba.ts';
import { type LaporanBulan, laporanKosong } from '../pelaporan/laporan-bulan.ts';
import { type Poktan, poktanKosong } from '../poktan/poktan.ts';
import type { JenisSubjek } from './catatan.ts';

/** The state that the catatan of each kind of subject fold to. */
export type KeadaanSubjek = {
  readonly keluarga: Keluarga;
  readonly poktan: Poktan;
  readonly institusi: Institusi;
  readonly kader: Kader;
  readonly laporan: LaporanBulan;
  readonly acara: Acara;
  readonly lomba: KeadaanLomba;
};

type KosongPerJenis = { readonly [Jenis in JenisSubjek]: (id: string) => KeadaanSubjek[Jenis] };

const KOSONG: KosongPerJenis = {
  keluarga: keluargaKosong,
  poktan: poktanKosong,
  institusi: institusiKosong,
  kader: kaderKosong,
  laporan: laporanKosong,
  acara: acaraKosong,
  lomba: lombaKosong,
};

/** A subject about which nothing is known yet. */
export const keadaanKosong = <Jenis extends JenisSubjek>(jenis: Jenis, id: string): KeadaanSubjek[Jenis] => KOSONG[jenis](id);
