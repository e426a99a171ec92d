// The certificates of a gathering: searched, printed one by one or all, taken back.
import type { SertifikatAcara } from '@lini/core/acara/acara.ts';
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { findPeserta } from '@lini/core/acara/baca-acara.ts';
import { acaraTercetak, type Sertifikat, sertifikatPdf } from '@lini/ui/berkas/acara/sertifikat.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';
import { Cari } from './Cari.tsx';
import { kepalaKertas, namaBerkas, penutupKertas } from './kertas.ts';
import { cocokCari, type NamaWilayah, orangKertas } from './nama-orang.ts';

export type Terbit = SertifikatAcara & { readonly orangId: string };

const listTerbit = ({ isi }: SatuAcara): Terbit[] =>
  [...isi.sertifikat].map(([orangId, satu]) => ({ orangId, ...satu })).sort((a, b) => (a.nomor < b.nomor ? -1 : 1));

/** Village and kecamatan of the holder, by whichever list names her; null: not known. */
const asalPemegang = ({ isi }: SatuAcara, nama: NamaWilayah, orangId: string): string | null => {
  const desa = findPeserta(isi, orangId)?.desa ?? isi.namaLama.get(orangId)?.desa ?? null;
  return desa === null ? null : [nama(desa), nama(desa.slice(0, 8))].join(', ');
};

/** The public page of a number, as the paper prints it. */
const alamatPeriksa = (nomor: string): string => `${location.origin}/sertifikat/${nomor}`;

function kertas(data: SatuAcara, nama: NamaWilayah, terbit: readonly Terbit[]): Parameters<typeof sertifikatPdf>[0] {
  const sertifikat = terbit.map((satu): Sertifikat => {
    const orang = findPeserta(data.isi, satu.orangId);
    const asal = orang ? orangKertas(orang, nama) : { jabatan: null, desa: null, kecamatan: null };
    const { nama: namanya, nomor, jp, tanggal, rencana } = satu;
    return { ...asal, nama: namanya, nomor, sebagai: 'Peserta', jp, tanggal, alamat: alamatPeriksa(nomor), dalam: acaraTercetak(rencana) };
  });
  const penyelenggara = data.isi.rencana?.penyelenggara ?? '';
  return {
    ...kepalaKertas(data),
    penyelenggara,
    sertifikat,
    tempatTandaTangan: null,
    penanda: penutupKertas(data).penanda[0] ?? { sebagai: penyelenggara, nama: null },
  };
}

/** Draws the list. */
export function DaftarSertifikat({ data, nama, onCabut }: Pick<BagianProps, 'data' | 'nama'> & { onCabut: (satu: Terbit) => void }) {
  const [cari, setCari] = useState('');
  const semua = listTerbit(data);
  const tampil = semua.filter((satu) => cocokCari(cari, satu.nama, satu.nomor, asalPemegang(data, nama, satu.orangId)));
  return (
    <section class="card chart" aria-labelledby="terbit">
      <div class="chart-title">
        <h2 id="terbit">{t(`Sertifikat (${tampil.length})`, `Certificates (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          <Cari label={t('Cari sertifikat', 'Search certificates')} nilai={cari} onCari={setCari} />
          <UnduhKertas
            isCompact
            label={t('Cetak semua (PDF)', 'Print all (PDF)')}
            nama={namaBerkas(data, 'sertifikat')}
            susun={() => sertifikatPdf(kertas(data, nama, semua))}
          />
          <Button
            kind="quiet"
            isCompact
            icon="unduh"
            onClick={() =>
              saveCsv(`${namaBerkas(data, 'sertifikat')}.csv`, [
                ['nomor', 'nama', 'desa, kecamatan', 'jp', 'tanggal'],
                ...semua.map((satu) => [satu.nomor, satu.nama, asalPemegang(data, nama, satu.orangId), satu.jp, satu.tanggal]),
              ])
            }
          >
            CSV
          </Button>
        </div>
      </div>
      <DataTable
        judul={t('Tabel sertifikat', 'Table of certificates')}
        kolom={[
          { judul: t('Nomor', 'Number') },
          { judul: t('Nama', 'Name') },
          { judul: t('Desa', 'Village') },
          { judul: 'JP', isAngka: true },
          { judul: t('Tanggal', 'Day') },
          { judul: t('Tindakan', 'Action') },
        ]}
        baris={tampil.map((satu) => ({
          kunci: satu.nomor,
          sel: [
            <a key="nomor" href={`/sertifikat/${satu.nomor}`} target="_blank" rel="noreferrer">
              {satu.nomor}
            </a>,
            satu.nama,
            asalPemegang(data, nama, satu.orangId) ?? '–',
            satu.jp,
            formatTanggal(satu.tanggal),
            <span key="tindakan" class="cluster no-print">
              <UnduhKertas
                isCompact
                label={t('Cetak', 'Print')}
                nama={`lini-sertifikat-${satu.nomor}`}
                susun={() => sertifikatPdf(kertas(data, nama, [satu]))}
              />
              {data.isPengatur && (
                <Button
                  kind="quiet"
                  isCompact
                  aria-label={t(`Cabut sertifikat ${satu.nama}`, `Withdraw the certificate of ${satu.nama}`)}
                  onClick={() => onCabut(satu)}
                >
                  {t('Cabut', 'Withdraw')}
                </Button>
              )}
            </span>,
          ],
        }))}
      />
    </section>
  );
}
