// Writes the catatan of one made-up gathering: planned, and noted by several phones at its door.

import type { Acara } from '@lini/core/acara/acara.ts';
import type { IsiHadir } from '@lini/core/acara/hadir.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { uuidUji } from './buku-keluarga.ts';

export const KECAMATAN_UJI = '63.11.02';
export const HARI_ORIENTASI: Tanggal = '2025-02-03';

/** Two sessions, attendance taken for both. */
export const RENCANA_UJI: IsiRencana = {
  jenis: 'orientasi',
  judul: 'Orientasi Kader IMP Kecamatan Juai',
  mulai: HARI_ORIENTASI,
  selesai: HARI_ORIENTASI,
  tempat: 'Aula Kantor Kecamatan Juai',
  penyelenggara: 'Balai Penyuluh KB Kecamatan Juai',
  sesi: [
    { id: 'pagi', judul: 'Pembukaan', tanggal: HARI_ORIENTASI, mulai: '08:00', selesai: '12:00', jp: 4, pengajar: null, ruang: null, isHadirDicatat: true },
    { id: 'siang', judul: 'Praktik', tanggal: HARI_ORIENTASI, mulai: '13:00', selesai: '15:00', jp: 2, pengajar: null, ruang: null, isHadirDicatat: true },
  ],
  kuota: [],
  anggaran: [],
  keterangan: null,
};

/** The nth invented participant. */
export const pesertaUji = (nomor: number): Peserta => ({
  id: uuidUji(nomor, 0xada),
  nama: `Kader ${nomor}`,
  jabatan: nomor % 3 === 0 ? 'ppkbd' : 'sub-ppkbd',
  desa: `63.11.02.20${String((nomor % 12) + 1).padStart(2, '0')}`,
});

/** One gathering's book. Each device has its own clock and numbers; every method adds one catatan and gives it back. */
export class BukuPintu {
  readonly id: string;
  readonly catatan: Catatan[] = [];
  readonly #hlc = new Map<string, string>();

  constructor(nomor = 1) {
    this.id = uuidUji(nomor, 0xaca);
  }

  catat(
    kind: string,
    isi: Record<string, unknown>,
    oleh: string,
    { id = uuidUji(this.catatan.length + 1, 0xca7), perangkat = oleh, terjadi = HARI_ORIENTASI } = {},
  ): Catatan {
    const urut = this.catatan.filter((satu) => satu.perangkat === perangkat).length + 1;
    const dicatat = nextHlc(this.#hlc.get(perangkat) ?? null, Date.parse(`${terjadi}T00:00:00Z`) + this.catatan.length, perangkat);
    this.#hlc.set(perangkat, dicatat);
    const subjek = { jenis: 'acara' as const, id: this.id };
    const satu: Catatan = {
      id,
      kind,
      v: findDefinisi(kind)?.version ?? 1,
      subjek,
      desa: KECAMATAN_UJI,
      rt: '000',
      terjadi,
      dicatat,
      oleh,
      perangkat,
      urut,
      melihat: 0,
      isi,
    };
    this.catatan.push(satu);
    return satu;
  }

  rencana(oleh: string, isi: Partial<IsiRencana> = {}): Catatan {
    return this.catat('acara.rencana', { ...RENCANA_UJI, ...isi }, oleh, { terjadi: '2025-01-20' });
  }

  hadir(oleh: string, pesertaId: string, jam: string, isi: Partial<IsiHadir> = {}): Catatan {
    return this.catat('acara.hadir', { pesertaId, sesi: 'pagi', arah: 'masuk', saat: `${HARI_ORIENTASI}T${jam}`, cara: 'pindai', orang: null, ...isi }, oleh);
  }

  langsung(oleh: string, orang: Peserta, jam: string): Catatan {
    return this.hadir(oleh, orang.id, jam, { cara: 'langsung', orang });
  }

  keadaan(catatan: readonly Catatan[] = this.catatan): Acara {
    return foldSubjek('acara', this.id, susunCatatan(catatan));
  }
}
