// All materials. Only screens that show them import this file: it stays out of the registry, and so out of the first load of the phone.
import { type Parameter, parameterPada } from '../../parameter/parameter.ts';
import type { Tanggal } from '../../tanggal.ts';
import { materiK01 } from './k01.ts';
import { materiK02 } from './k02.ts';
import { materiK03 } from './k03.ts';
import { materiK04 } from './k04.ts';
import { materiK05 } from './k05.ts';
import { materiK06 } from './k06.ts';
import { materiK07 } from './k07.ts';
import { materiK08 } from './k08.ts';
import { materiK09 } from './k09.ts';
import { materiK10 } from './k10.ts';
import { materiK11 } from './k11.ts';
import { materiK12 } from './k12.ts';
import { materiK13 } from './k13.ts';
import { materiK14 } from './k14.ts';
import type { Materi, SusunMateri } from './materi.ts';

const SUSUNAN: readonly SusunMateri[] = [
  materiK01,
  materiK02,
  materiK03,
  materiK04,
  materiK05,
  materiK06,
  materiK07,
  materiK08,
  materiK09,
  materiK10,
  materiK11,
  materiK12,
  materiK13,
  materiK14,
];

/** Every material, in the order of the topics, with the limits in force on a day. `ganti` as in `parameterPada`. */
export function listMateri(tanggal: Tanggal, ganti: Partial<Parameter> = {}): Materi[] {
  const batas = parameterPada(tanggal, ganti);
  return SUSUNAN.map((susun) => susun(batas));
}
