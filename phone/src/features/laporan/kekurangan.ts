// What a report still lacks, each with the names and the place where one tap fills it.

import { dataBelumLengkap } from '@lini/core/agenda/data-belum-lengkap.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { bagianInstitusi } from '@lini/core/pelaporan/bagian-institusi.ts';
import { namaDenganJenis } from '@lini/core/poktan/pilihan.ts';
import { isPoktanAktif } from '@lini/core/poktan/poktan.ts';
import { isLaporBulan } from '@lini/core/poktan/rekap.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { alamatFormulir, alamatSubjek } from '../../app/alamat.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { tulisNamaKeluarga } from '../../app/nama-keluarga.ts';

export type BarisKurang = { readonly href: string; readonly nama: string; readonly keterangan: Teks };
export type Kekurangan = { readonly id: 'pus' | 'kelompok' | 'pertemuan' | 'keluarga'; readonly judul: Teks; readonly baris: readonly BarisKurang[] };

const KEMBALI = { dari: 'laporan' } as const;

function pusBelum(desa: DesaPotret): BarisKurang[] {
  return desa.keluarga.flatMap(({ keluarga, pus }) =>
    pus
      .filter((satu) => satu.kotak === 'belum')
      .map(({ istri }) => ({
        href: alamatFormulir({ subjek: { jenis: 'keluarga', id: keluarga.id }, kind: 'kb.status', anggotaId: istri.id, ...KEMBALI }),
        nama: istri.nama,
        keterangan: teks(`RT ${keluarga.rt} · tanyakan keadaan KB-nya`, `RT ${keluarga.rt} · ask about contraception`),
      })),
  );
}

function kelompokBelum(desa: DesaPotret): BarisKurang[] {
  return desa.poktan
    .map(({ poktan }) => poktan)
    .filter((poktan) => isPoktanAktif(poktan) && !isLaporBulan(poktan, bulanDari(desa.pada)))
    .map((poktan) => ({
      href: `${alamatSubjek({ jenis: 'poktan', id: poktan.id })}?dari=laporan`,
      nama: poktan.jenis === null ? poktan.nama : namaDenganJenis(poktan.jenis, poktan.nama),
      keterangan: teks('Catat pertemuannya, atau catat tidak ada pertemuan', 'Record the meeting, or that there was none'),
    }));
}

function pertemuanBelum({ institusi, bulan }: LaporanInstitusi): BarisKurang[] {
  if (institusi.pertemuan.some((satu) => satu.jenis === 'pengurus' && bulanDari(satu.tanggal) === bulan)) return [];
  const href = alamatFormulir({ subjek: { jenis: 'institusi', id: institusi.id }, kind: 'institusi.pertemuan', ...KEMBALI });
  return [{ href, nama: institusi.nama, keterangan: teks('Ada rapat pengurus bulan ini? Catat.', 'Did the officers meet this month? Record it.') }];
}

function keluargaBelum(desa: DesaPotret): BarisKurang[] {
  return desa.keluarga.flatMap((potret) => {
    const [kurang] = dataBelumLengkap.cari(potret, desa.pada, parameterPada(desa.pada));
    const subjek = { jenis: 'keluarga', id: potret.keluarga.id } as const;
    return kurang
      ? [{ href: alamatFormulir({ subjek, kind: kurang.form, ...KEMBALI }), nama: tulisNamaKeluarga(potret.keluarga), keterangan: kurang.alasan }]
      : [];
  });
}

/** What is missing in the part of the village that the institution reports; empty lists are left out. */
export function listKekurangan(satu: LaporanInstitusi, desa: DesaPotret): Kekurangan[] {
  const bagian = bagianInstitusi(desa, satu.institusi);
  const semua: Kekurangan[] = [
    { id: 'pus', judul: teks('PUS belum didata', 'Couples not asked'), baris: pusBelum(bagian) },
    { id: 'kelompok', judul: teks('Kelompok belum lapor', 'Groups that have not reported'), baris: kelompokBelum(bagian) },
    { id: 'pertemuan', judul: teks('Pertemuan pengurus belum dicatat', 'No meeting of the officers recorded'), baris: pertemuanBelum(satu) },
    { id: 'keluarga', judul: teks('Data keluarga belum lengkap', 'Families with missing answers'), baris: keluargaBelum(bagian) },
  ];
  return semua.filter(({ baris }) => baris.length > 0);
}
