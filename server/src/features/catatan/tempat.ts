// Where the people that facts of gatherings name serve now, whatever an invitation says of them.
import { bacaOrang, idOrang, listPasangan, type TempatTugas } from '@lini/core/acara/orang-kejadian.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { zUuid } from '@lini/core/catatan/catatan.ts';
import { findAkar } from '@lini/core/catatan/peran-sasaran.ts';
import { akunKursi } from '@lini/core/lomba/kursi-akun.ts';
import { asHakim } from '../../platform/sql/as-akun.ts';
import type { Tx } from '../../platform/sql/connect.ts';

/** Areas of the accounts that these facts to judge name or were written by, or bind to chairs of a jury, also under names made one; `terhitung` is what counts about the gatherings. */
export async function loadTempat(tx: Tx, dinilai: readonly Catatan[], terhitung: readonly Catatan[]): Promise<TempatTugas> {
  const acara = dinilai.filter(({ subjek }) => subjek.jenis === 'acara');
  const kursi = dinilai.flatMap(akunKursi);
  if (acara.length + kursi.length === 0) return new Map();
  const perId = new Map([...terhitung, ...acara].map((satu) => [satu.id, satu]));
  const disebut = acara.flatMap((satu) => {
    const akar = findAkar(satu, (id) => perId.get(id));
    return [satu.oleh, ...(akar ? bacaOrang(satu, akar).flatMap(idOrang) : [])];
  });
  const ids = [...new Set([...disebut, ...kursi, ...listPasangan(terhitung).flat()])].filter((id) => zUuid.safeParse(id).success);
  const rows = await asHakim(tx, () => tx<{ akun: string; wilayah: string | null }[]>`select akun, wilayah from tempat_tugas(${ids}::uuid[])`);
  return new Map([...Map.groupBy(rows, ({ akun }) => akun)].map(([akun, milik]) => [akun, milik.flatMap(({ wilayah }) => wilayah ?? [])]));
}
