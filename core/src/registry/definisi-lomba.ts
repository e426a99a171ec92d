// The kinds of competitions, in the order in which they happen.
import type { DefinisiApaSaja } from '../catatan/define.ts';
import { lombaBatalkan } from '../lomba/kejadian/lomba-batalkan.ts';
import { lombaBerhalangan } from '../lomba/kejadian/lomba-berhalangan.ts';
import { lombaBuka } from '../lomba/kejadian/lomba-buka.ts';
import { lombaDenda } from '../lomba/kejadian/lomba-denda.ts';
import { lombaDiskualifikasi } from '../lomba/kejadian/lomba-diskualifikasi.ts';
import { lombaJawaban } from '../lomba/kejadian/lomba-jawaban.ts';
import { lombaJuri } from '../lomba/kejadian/lomba-juri.ts';
import { lombaLolos } from '../lomba/kejadian/lomba-lolos.ts';
import { lombaNilai } from '../lomba/kejadian/lomba-nilai.ts';
import { lombaProtes } from '../lomba/kejadian/lomba-protes.ts';
import { lombaPutusProtes } from '../lomba/kejadian/lomba-putus-protes.ts';
import { lombaPutusSeri } from '../lomba/kejadian/lomba-putus-seri.ts';
import { lombaRegu } from '../lomba/kejadian/lomba-regu.ts';
import { lombaSoalBatal } from '../lomba/kejadian/lomba-soal-batal.ts';
import { lombaSuara } from '../lomba/kejadian/lomba-suara.ts';
import { lombaTampil } from '../lomba/kejadian/lomba-tampil.ts';
import { lombaTulis } from '../lomba/kejadian/lomba-tulis.ts';
import { lombaTutup } from '../lomba/kejadian/lomba-tutup.ts';
import { lombaUmumkan } from '../lomba/kejadian/lomba-umumkan.ts';
import { lombaUndi } from '../lomba/kejadian/lomba-undi.ts';
import { lombaAtur } from '../lomba/lomba-atur.ts';

export const DEFINISI_LOMBA: readonly DefinisiApaSaja[] = [
  ...[lombaAtur, lombaRegu, lombaJuri, lombaUndi, lombaTampil, lombaDiskualifikasi, lombaBerhalangan, lombaDenda],
  ...[
    lombaNilai,
    lombaTulis,
    lombaLolos,
    lombaJawaban,
    lombaSoalBatal,
    lombaTutup,
    lombaSuara,
    lombaPutusSeri,
    lombaProtes,
    lombaPutusProtes,
    lombaUmumkan,
    lombaBuka,
    lombaBatalkan,
  ],
];
