// Writes the catatan of one made-up family, one line per fact, for tests that read like a story.

import { findDefinisi } from '@lini/core/catatan/baca.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldKeluarga, susunCatatan } from '@lini/core/catatan/fold.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { buatSejarah } from '@lini/core/catatan/sejarah.ts';
import type { Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { potretKeluarga } from '@lini/core/potret/potret-keluarga.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';

/** A fixed UUID for a number, so that stories are the same at every run. */
export const uuidUji = (nomor: number, awalan = 0): string => `${awalan.toString(16).padStart(8, '0')}-0000-7000-8000-${nomor.toString(16).padStart(12, '0')}`;

const PERANGKAT = uuidUji(1, 0xdead);
const KADER = uuidUji(2, 0xcade);

type OrangUji = { lahir?: Tanggal | null; jenisKelamin?: 'L' | 'P'; hubungan?: string; statusKawin?: string; ibuId?: string | null; nama?: string };
type StatusUji = {
  kesertaan?: string;
  metode?: string | null;
  jalur?: string | null;
  mulai?: Tanggal | null;
  ingin?: string | null;
  suamiMop?: boolean | null;
  tempat?: string | null;
  sebabBerhenti?: string | null;
  anakHidup?: number | null;
};

/** One family's book: every method adds one catatan and gives it (or the new member's id) back. */
export class BukuKeluarga {
  readonly catatan: Catatan[] = [];
  readonly id: string;
  readonly #desa: string;
  readonly #rt: string;
  readonly #nomor: number;
  #hlc: string | null = null;
  #urut = 0;
  #orang = 0;

  constructor(nomor = 1, desa = '63.11.01.2003', rt = '001') {
    this.#nomor = nomor;
    this.id = uuidUji(nomor, 0xfa);
    this.#desa = desa;
    this.#rt = rt;
  }

  catat(kind: string, terjadi: Tanggal, isi: Record<string, unknown>, v = findDefinisi(kind)?.version ?? 1): Catatan {
    this.#urut += 1;
    this.#hlc = nextHlc(this.#hlc, 1_700_000_000_000 + this.#nomor * 100_000 + this.#urut, PERANGKAT);
    const satu: Catatan = {
      id: uuidUji(this.#nomor * 1000 + this.#urut, 0xca),
      kind,
      v,
      subjek: { jenis: 'keluarga', id: this.id },
      desa: this.#desa,
      rt: this.#rt,
      terjadi,
      dicatat: this.#hlc,
      oleh: KADER,
      perangkat: PERANGKAT,
      urut: this.#nomor * 1000 + this.#urut,
      melihat: 0,
      isi,
    };
    this.catatan.push(satu);
    return satu;
  }

  daftar(terjadi: Tanggal): Catatan {
    return this.catat('keluarga.daftar', terjadi, { alamat: 'Jalan Contoh', noKk: null });
  }

  rumah(terjadi: Tanggal, air: string | null, jamban: string | null): Catatan {
    return this.catat('keluarga.rumah', terjadi, { air, jamban, luas: null });
  }

  anggota(terjadi: Tanggal, orang: OrangUji): string {
    this.#orang += 1;
    const anggotaId = uuidUji(this.#nomor * 1000 + this.#orang, 0xa);
    this.catat('anggota.tambah', terjadi, {
      anggotaId,
      nama: orang.nama ?? `Orang ${this.#orang}`,
      nik: null,
      nikKosong: 'tidak-diketahui',
      jenisKelamin: orang.jenisKelamin ?? 'P',
      lahir: orang.lahir ?? null,
      hubungan: orang.hubungan ?? 'lainnya',
      statusKawin: orang.statusKawin ?? 'belum-kawin',
      ibuId: orang.ibuId ?? null,
    });
    return anggotaId;
  }

  istri(terjadi: Tanggal, lahir: Tanggal | null, nama = 'Ibu Contoh'): string {
    return this.anggota(terjadi, { lahir, nama, hubungan: 'istri', statusKawin: 'kawin' });
  }

  anak(terjadi: Tanggal, lahir: Tanggal | null, ibuId: string | null): string {
    return this.anggota(terjadi, { lahir, ibuId, hubungan: 'anak', jenisKelamin: 'L' });
  }

  status(terjadi: Tanggal, istriId: string, status: StatusUji): Catatan {
    const kesertaan = status.kesertaan ?? (status.metode ? 'sedang' : 'pernah');
    const kosong = { metode: null, tempat: null, jalur: null, mulai: null, ingin: null, alasan: null, sebabBerhenti: null, suamiMop: null, anakHidup: null };
    return this.catat('kb.status', terjadi, { ...kosong, ...status, istriId, kesertaan });
  }

  layani(terjadi: Tanggal, istriId: string, metode: string, pertamaKali: boolean | null = null): Catatan {
    return this.catat('kb.pelayanan', terjadi, {
      istriId,
      metode,
      jenisSuntik: metode === 'suntik' ? '3-bulan' : null,
      jenisPil: null,
      batangImplan: null,
      tempat: 'puskesmas',
      jalur: 'pemerintah',
      pertamaKali,
    });
  }

  hamil(terjadi: Tanggal, istriId: string, hpht: Tanggal | null = null): Catatan {
    return this.catat('hamil.mulai', terjadi, { istriId, hpht });
  }

  melahirkan(terjadi: Tanggal, istriId: string): string {
    this.#orang += 1;
    const anggotaId = uuidUji(this.#nomor * 1000 + this.#orang, 0xa);
    this.catat('hamil.akhir', terjadi, { istriId, hasil: 'lahir-hidup', bayi: [{ anggotaId, nama: 'Bayi Contoh', jenisKelamin: 'P' }] });
    return anggotaId;
  }

  keadaan(sampai?: Tanggal): Keluarga {
    return foldKeluarga(this.id, susunCatatan(this.catatan), sampai);
  }

  potret(pada: Tanggal, parameter = parameterPada(pada)): KeluargaPotret {
    return potretKeluarga(buatSejarah('keluarga', this.id, susunCatatan(this.catatan)), pada, parameter);
  }
}
