// Gatherings of a year as they were for the people of each part of an area.

import type { RekapWilayah } from '@lini/core/acara/rekam-wire.ts';
import { rekapAcara } from '@lini/core/acara/rekap-acara.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { lipatAcara, loadCatatan } from './lipat.ts';
import { loadLomba } from './lomba-acara.ts';

/** The parts that are told: of a kabupaten each kecamatan, else the area itself. Throws `tidak-ditemukan` out of reach. */
async function listBagian(tx: Tx, kode: string): Promise<{ kode: string; nama: string }[]> {
  const isKabupaten = tingkatKode(kode) === 'kabupaten';
  const rows = await tx<{ kode: string; nama: string }[]>`
    select kode, nama from wilayah
    where ${isKabupaten ? tx`kode like ${`${kode}.__`} and tingkat = 'kecamatan'` : tx`kode = ${kode}`}
      and exists (select from desa_terlihat() d where starts_with(d, kode || '.') or d = kode) order by kode`;
  if (rows.length === 0) throw new GalatHttp('tidak-ditemukan', 'wilayah');
  return [...rows];
}

/** Those that began in the year, the latest first, up to today. */
export async function readRekap(tx: Tx, kode: string, tahun: number, hariIni: Tanggal): Promise<RekapWilayah> {
  const bagian = await listBagian(tx, kode);
  const rows = await tx<{ id: string }[]>`
    select distinct subjek_id as id from catatan
    where kab = ${kode.slice(0, 5)} and subjek_jenis = 'acara' and kind = 'acara.rencana' and isi ->> 'mulai' like ${`${tahun}-%`}`;
  const catatan = await loadCatatan(
    tx,
    rows.map(({ id }) => id),
  );
  const acara = [...catatan]
    .map(([id, satu]) => lipatAcara(id, satu))
    .filter(({ rencana }) => rencana?.mulai.startsWith(`${tahun}-`) === true && rencana.mulai <= hariIni)
    .sort((a, b) => ((a.rencana?.mulai ?? '') < (b.rencana?.mulai ?? '') ? 1 : -1));
  const lomba = await loadLomba(
    tx,
    acara.map(({ id }) => id),
  );
  return { tahun, hariIni, bagian: bagian.map((satu) => ({ ...satu, acara: acara.flatMap((yang) => rekapAcara(yang, lomba, satu.kode) ?? []) })) };
}
