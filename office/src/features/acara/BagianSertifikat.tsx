// Certificates: issued to everybody who passed, printed, taken back with a reason; anyone may verify them.

import { type SatuAcara, zHasilTerbit } from '@lini/core/acara/acara-wire.ts';
import { findPeserta } from '@lini/core/acara/baca-acara.ts';
import { hasilAcara } from '@lini/core/acara/hasil-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { type Sertifikat, sertifikatPdf } from '@lini/ui/berkas/acara/sertifikat.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { AlasanDialog } from './AlasanDialog.tsx';
import { Angka } from './Angka.tsx';
import { Cari } from './Cari.tsx';
import { kepalaKertas, namaBerkas, penutupKertas } from './kertas.ts';
import { cocokCari, type NamaWilayah, orangKertas } from './nama-orang.ts';
import type { BagianProps } from './SatuAcaraPage.tsx';
import { useTulis } from './use-tulis.ts';

type Terbit = {
  readonly orangId: string;
  readonly catatanId: string;
  readonly nomor: string;
  readonly nama: string;
  readonly jp: number;
  readonly tanggal: string;
};

const listTerbit = ({ isi }: SatuAcara): Terbit[] =>
  [...isi.sertifikat].map(([orangId, satu]) => ({ orangId, ...satu })).sort((a, b) => (a.nomor < b.nomor ? -1 : 1));

/** The public page of a number, as the paper prints it. */
const alamatPeriksa = (nomor: string): string => `${location.origin}/sertifikat/${nomor}`;

function kertas(data: SatuAcara, nama: NamaWilayah, terbit: readonly Terbit[]): Parameters<typeof sertifikatPdf>[0] {
  const sertifikat = terbit.map((satu): Sertifikat => {
    const orang = findPeserta(data.isi, satu.orangId);
    const asal = orang ? orangKertas(orang, nama) : { jabatan: null, desa: null, kecamatan: null };
    return { ...asal, nama: satu.nama, nomor: satu.nomor, sebagai: 'Peserta', jp: satu.jp, tanggal: satu.tanggal, alamat: alamatPeriksa(satu.nomor) };
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

/** Presses the button and says how it went. */
function Terbitkan({ data, belum, segarkan }: Pick<BagianProps, 'data' | 'segarkan'> & { belum: number }) {
  const [isSibuk, setSibuk] = useState(false);
  const [hasil, setHasil] = useState<{ readonly isGagal: boolean; readonly kalimat: string } | null>(null);
  const terbitkan = async (): Promise<void> => {
    setSibuk(true);
    const jawaban = await ask(`/api/acara/${data.isi.id}/sertifikat`, zHasilTerbit, { kirim: {} });
    setSibuk(false);
    setHasil(
      jawaban.ok
        ? {
            isGagal: false,
            kalimat: t(
              `${jawaban.isi.terbit} sertifikat diterbitkan, ${jawaban.isi.sudah} sudah ada.`,
              `${jawaban.isi.terbit} issued, ${jawaban.isi.sudah} were there.`,
            ),
          }
        : { isGagal: true, kalimat: jawaban.galat.pesan },
    );
    segarkan();
  };
  return (
    <>
      {belum === 0 && data.isi.sertifikat.size > 0 && !hasil && (
        <p class="soft">{t('Semua yang lulus sudah bersertifikat.', 'Everybody who passed has one.')}</p>
      )}
      {belum > 0 && (
        <Button kind="primary" icon="centang" isBusy={isSibuk} onClick={() => void terbitkan()}>
          {t(`Terbitkan ${belum} sertifikat`, `Issue ${belum} certificates`)}
        </Button>
      )}
      {hasil && <Notice kind={hasil.isGagal ? 'error' : 'success'} title={hasil.kalimat} />}
    </>
  );
}

function Daftar({ data, nama, onCabut }: Pick<BagianProps, 'data' | 'nama'> & { onCabut: (satu: Terbit) => void }) {
  const [cari, setCari] = useState('');
  const semua = listTerbit(data);
  const tampil = semua.filter((satu) => cocokCari(cari, satu.nama, satu.nomor));
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
                ['nomor', 'nama', 'jp', 'tanggal'],
                ...semua.map((satu) => [satu.nomor, satu.nama, satu.jp, satu.tanggal]),
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

/** Draws the part. */
export function BagianSertifikat({ data, nama, segarkan }: BagianProps) {
  const { galat, tulis } = useTulis(data, segarkan);
  const [dicabut, setDicabut] = useState<Terbit | null>(null);
  const { isi } = data;
  const hasil = hasilAcara(isi, parameterPada(isi.rencana?.selesai ?? data.hariIni));
  const lulus = hasil.filter((satu) => satu.isLulus === true);
  const belum = lulus.filter(({ orang }) => !isi.sertifikat.has(orang.id)).length;
  return (
    <>
      <Angka
        daftar={[
          [t('Lulus', 'Passed'), hasil.length === 0 ? '–' : formatAngka(lulus.length)],
          [t('Belum lulus', 'Not passed'), hasil.length === 0 ? '–' : formatAngka(hasil.filter((satu) => satu.isLulus === false).length)],
          [t('Belum bisa dinilai', 'Cannot be told yet'), hasil.length === 0 ? '–' : formatAngka(hasil.filter((satu) => satu.isLulus === null).length)],
          [t('Sudah bersertifikat', 'With certificate'), formatAngka(isi.sertifikat.size)],
        ]}
      />
      <div class="cluster no-print">{data.isPengatur && <Terbitkan data={data} belum={belum} segarkan={segarkan} />}</div>
      {galat && <Notice kind="error" title={galat} />}
      {isi.sertifikat.size > 0 ? (
        <Daftar data={data} nama={nama} onCabut={setDicabut} />
      ) : (
        <EmptyState title={t('Belum ada sertifikat', 'No certificate yet')}>
          {t(
            'Sertifikat untuk yang nilai tes akhirnya 70 ke atas dan hadir di 80 persen sesi. Catat kehadiran dan nilai lebih dulu, lalu terbitkan; nomornya urut sekabupaten.',
            'For those with 70 or more in the post-test who came to 80 percent of the sessions. Take attendance and scores first; numbers run through the kabupaten.',
          )}
        </EmptyState>
      )}
      {data.sertifikatDicabut.length > 0 && (
        <section class="card stack" aria-labelledby="dicabut">
          <h2 id="dicabut">{t(`Dicabut (${data.sertifikatDicabut.length})`, `Withdrawn (${data.sertifikatDicabut.length})`)}</h2>
          <ul class="plain-list">
            {data.sertifikatDicabut.map((satu) => (
              <li key={satu.nomor}>{`${satu.nomor}, ${satu.nama}: ${satu.alasan}`}</li>
            ))}
          </ul>
        </section>
      )}
      {dicabut && (
        <AlasanDialog
          judul={t(`Cabut sertifikat ${dicabut.nama}`, `Withdraw the certificate of ${dicabut.nama}`)}
          keterangan={t(
            'Siapa pun yang memeriksa nomornya akan membaca bahwa sertifikat ini dicabut. Nomornya tidak dipakai lagi.',
            'Whoever verifies the number will read that it was withdrawn. The number is never used again.',
          )}
          tombol={t('Cabut sertifikat', 'Withdraw it')}
          onTutup={() => setDicabut(null)}
          onKirim={(alasan) => {
            setDicabut(null);
            void tulis({ kind: 'catatan.batal', isi: { sasaran: dicabut.catatanId, alasan } });
          }}
        />
      )}
    </>
  );
}
