// The drawings by name.
import type { NamaGambar } from '@lini/core/kie/materi/gambar.ts';
import type { JSX } from 'preact';
import { AlatKb } from './AlatKb.tsx';
import { AyahAnak } from './AyahAnak.tsx';
import { Bicara } from './Bicara.tsx';
import { BukuKia } from './BukuKia.tsx';
import { Catat } from './Catat.tsx';
import { CincinNikah } from './CincinNikah.tsx';
import { DelapanFungsi } from './DelapanFungsi.tsx';
import { IbuHamil } from './IbuHamil.tsx';
import { Jamban } from './Jamban.tsx';
import { JarakAnak } from './JarakAnak.tsx';
import { Keluarga } from './Keluarga.tsx';
import { LansiaSenam } from './LansiaSenam.tsx';
import { Menyusui } from './Menyusui.tsx';
import { PiringGizi } from './PiringGizi.tsx';
import { Puskesmas } from './Puskesmas.tsx';
import { RemajaSekolah } from './RemajaSekolah.tsx';
import { Sumur } from './Sumur.tsx';
import { Tabungan } from './Tabungan.tsx';
import { TimbangAnak } from './TimbangAnak.tsx';
import { Warung } from './Warung.tsx';

export type GambarProps = { tulisan?: readonly string[] };

export const GAMBAR: Record<NamaGambar, (props: GambarProps) => JSX.Element> = {
  keluarga: Keluarga,
  'ibu-hamil': IbuHamil,
  menyusui: Menyusui,
  'timbang-anak': TimbangAnak,
  'piring-gizi': PiringGizi,
  'buku-kia': BukuKia,
  'alat-kb': AlatKb,
  sumur: Sumur,
  jamban: Jamban,
  'remaja-sekolah': RemajaSekolah,
  'cincin-nikah': CincinNikah,
  'lansia-senam': LansiaSenam,
  warung: Warung,
  'delapan-fungsi': DelapanFungsi,
  bicara: Bicara,
  puskesmas: Puskesmas,
  'jarak-anak': JarakAnak,
  catat: Catat,
  'ayah-anak': AyahAnak,
  tabungan: Tabungan,
};
