// The work list of today, worked out once for every change of the book and kept while other screens are looked at.

import { isUntukAkun } from '@lini/core/agenda/agenda.ts';
import { listAgenda, urutkanAgenda } from '@lini/core/agenda/susun-agenda.ts';
import { listTunda, pisahkanTunda } from '@lini/core/agenda/tunda.ts';
import type { JenisDesa } from '@lini/core/catatan/catatan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { listPus, ringkasRegister } from '@lini/core/pus/ringkas-register.ts';
import { computed } from '@preact/signals';
import { desaHariIni, entriLain } from '../../app/desa.ts';
import { agendaKeluarga } from '../../app/hangat.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { entriSaya } from '../../app/wilayah.ts';

const LAIN: readonly Exclude<JenisDesa, 'keluarga'>[] = ['poktan', 'institusi', 'kader'];

const tundaHariIni = computed(() =>
  [...entriSaya.value, ...LAIN.flatMap((jenis) => entriLain(jenis))].flatMap((satu) => listTunda(satu.id, satu.siap, hariIni.value)),
);

/** What is to be done today by this account, and what is put off. */
export const agendaHariIni = computed(() => {
  const { akun } = getSesi();
  const hari = hariIni.value;
  const desa = desaHariIni.value;
  // Each family's part is kept with the family: after a save only one is worked out again.
  const keluarga = desa.keluarga.flatMap((satu) => agendaKeluarga(satu, hari));
  const lain = listAgenda({ ...desa, keluarga: [] }, hari, parameterPada(hari));
  const semua = urutkanAgenda([...keluarga, ...lain]).filter((satu) => isUntukAkun(satu, akun));
  return pisahkanTunda(semua, tundaHariIni.value, akun.id);
});

/** How far the register of the month is, RT by RT. */
export const registerHariIni = computed(() =>
  ringkasRegister(
    listPus(
      entriSaya.value.map((satu) => satu.potret),
      parameterPada(hariIni.value),
    ),
  ),
);

/** Whether the month is near enough to its end to remind of the lines not checked. */
export const isMusimRegister = computed(() => Number(hariIni.value.slice(8)) >= parameterPada(hariIni.value)['register.remindFromDay']);
