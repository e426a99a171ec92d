// Gatherings of a year in an area: of the kabupaten one line for each kecamatan, of a kecamatan one line for each gathering.
import { type Medali, type RekapAcara, type RekapWilayah, zRekapWilayah } from '@lini/core/acara/rekam-wire.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { writeAlamatEvaluasi } from './alamat-evaluasi.ts';

/** `2 juara 1, 1 harapan`; a dash without any. */
function tulisMedali({ juara, harapan }: Medali): string {
  const isi = [
    ...juara.map((banyak, ke) => (banyak > 0 ? t(`${banyak} juara ${ke + 1}`, `${banyak} place ${ke + 1}`) : '')),
    harapan > 0 ? t(`${harapan} harapan`, `${harapan} honourable`) : '',
  ].filter(Boolean);
  return isi.length > 0 ? isi.join(', ') : '–';
}

/** `96 dari 107`, and who came without invitation. Of gatherings without a list nothing is told. */
function tulisHadir(acara: readonly RekapAcara[]): string {
  const dicatat = acara.filter(({ hadir }) => hadir !== null);
  if (dicatat.length === 0) return '–';
  const jumlah = (ambil: (satu: RekapAcara) => number): number => dicatat.reduce((semua, satu) => semua + ambil(satu), 0);
  const langsung = jumlah((satu) => satu.langsung);
  const [hadir, diundang] = [formatAngka(jumlah((satu) => satu.hadir ?? 0)), formatAngka(jumlah((satu) => satu.diundang))];
  return t(
    `${hadir} dari ${diundang}${langsung > 0 ? `, ${langsung} datang langsung` : ''}`,
    `${hadir} of ${diundang}${langsung > 0 ? `, ${langsung} uninvited` : ''}`,
  );
}

const jumlahMedali = (acara: readonly RekapAcara[]): Medali => ({
  juara: [0, 1, 2].map((ke) => acara.reduce((semua, { medali }) => semua + (medali.juara[ke] ?? 0), 0)),
  harapan: acara.reduce((semua, { medali }) => semua + medali.harapan, 0),
});

const angka = (acara: readonly RekapAcara[]) => [
  tulisHadir(acara),
  formatAngka(acara.reduce((semua, satu) => semua + satu.sertifikat, 0)),
  tulisMedali(jumlahMedali(acara)),
];

const KOLOM = () => [
  { judul: t('Hadir dari undangan', 'Came, of the invited') },
  { judul: t('Sertifikat', 'Certificates'), isAngka: true },
  { judul: t('Medali', 'Medals') },
];

function Tabel({ data: { bagian, tahun } }: { data: RekapWilayah }) {
  const judul = t(`Tabel acara kader ${tahun}`, `Table of gatherings ${tahun}`);
  const [satu, ...lain] = bagian;
  if (satu && lain.length === 0)
    return (
      <DataTable
        judul={judul}
        kolom={[{ judul: t('Acara', 'Gathering') }, { judul: t('Hari', 'Day') }, ...KOLOM()]}
        baris={satu.acara.map((yang) => ({
          kunci: yang.id,
          sel: [
            <a key="acara" href={`/kantor/acara/${yang.id}`}>
              {yang.judul}
            </a>,
            formatTanggal(yang.mulai),
            ...angka([yang]),
          ],
        }))}
      />
    );
  return (
    <DataTable
      judul={judul}
      kolom={[{ judul: t('Kecamatan', 'Kecamatan') }, { judul: t('Acara', 'Gatherings'), isAngka: true }, ...KOLOM()]}
      baris={bagian.map(({ kode, nama, acara }) => ({
        kunci: kode,
        sel: [
          <a key="kecamatan" href={writeAlamatEvaluasi({ wilayah: kode, bulan: null, jenis: null, saring: null, peran: null })}>
            {nama}
          </a>,
          formatAngka(acara.length),
          ...(acara.length === 0 ? ['–', '–', '–'] : angka(acara)),
        ],
      }))}
    />
  );
}

/** Draws the card; nothing while the office does not answer. */
export function AreaEvents({ wilayah, tahun }: { wilayah: string; tahun: string }) {
  const { isi } = useAsk(`/api/acara/rekap?wilayah=${wilayah}&tahun=${tahun}`, zRekapWilayah);
  if (!isi) return null;
  const isAda = isi.bagian.some(({ acara }) => acara.length > 0);
  return (
    <section class="card" aria-labelledby="acara-wilayah">
      <h2 id="acara-wilayah">{t(`Acara kader tahun ${isi.tahun}`, `Gatherings of ${isi.tahun}`)}</h2>
      {isAda ? (
        <Tabel data={isi} />
      ) : (
        <p>
          {t('Belum ada acara. Rencanakan orientasi dari ', 'No gathering yet. Plan an orientation from ')}
          <a href="/kantor/acara">{t('halaman Acara', 'the page of gatherings')}</a>.
        </p>
      )}
    </section>
  );
}
