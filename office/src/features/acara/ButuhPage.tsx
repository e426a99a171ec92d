// Who needs training: by kecamatan and cadre, from the evaluation of the six roles and the last orientation.
import { type DaftarCalon, zDaftarCalon } from '@lini/core/acara/acara-wire.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { bagianPersen, formatAngka, formatPersen } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { ShowMore } from '../../app/ShowMore.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { useBertahap } from '../../app/use-bertahap.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { AcaraNav } from './AcaraNav.tsx';
import { ACARA_BARU } from './alamat-acara.ts';
import { sebutKelas, sebutKurang, sebutPeran, sebutTerakhir } from './butuh-kata.ts';
import { buatNama, cocokCari, type NamaWilayah } from './nama-orang.ts';
import { SaringCalon } from './SaringCalon.tsx';
import { PERAN_BANYAK, SARING_KOSONG, type SaringCalon as Saringan, saringCalon } from './saring-calon.ts';

const SEKALI = 60;

/** By kecamatan: cadres, those with many roles under the limit, those with an orientation in the last year, and the weakest role. */
function Kecamatan({ data, nama, onPilih }: { data: DaftarCalon; nama: NamaWilayah; onPilih: (kode: string) => void }) {
  const baris = [...Map.groupBy(data.daftar, ({ desa }) => desa.slice(0, 8))].map(([kode, calon]) => {
    const lama = saringCalon(calon, { ...SARING_KOSONG, butuh: 'lama' }, data.hariIni, () => true).length;
    const peran = PERAN_BAKTI.map(({ nilai, label }) => ({
      label,
      banyak: calon.filter(({ institusi }) => institusi?.peranKurang.includes(nilai)).length,
    })).sort((a, b) => b.banyak - a.banyak)[0];
    return {
      kode,
      calon,
      kurang: calon.filter(({ institusi }) => (institusi?.peranKurang.length ?? 0) >= PERAN_BANYAK).length,
      ikut: calon.length - lama,
      peran,
    };
  });
  return (
    <section class="card chart" aria-labelledby="butuh-kecamatan">
      <h2 id="butuh-kecamatan">{t('Menurut kecamatan', 'By kecamatan')}</h2>
      <DataTable
        judul={t('Tabel kebutuhan menurut kecamatan', 'Table of need by kecamatan')}
        kolom={[
          { judul: t('Kecamatan', 'Kecamatan') },
          { judul: t('Kader', 'Cadres'), isAngka: true },
          { judul: t(`${PERAN_BANYAK} peran atau lebih di bawah batas`, `${PERAN_BANYAK} roles or more under the limit`), isAngka: true },
          { judul: t('Ikut orientasi 12 bulan terakhir', 'Orientation in the last 12 months'), isAngka: true },
          { judul: t('Bagian', 'Share'), isAngka: true },
          { judul: t('Peran terlemah', 'Weakest role') },
        ]}
        baris={baris.map(({ kode, calon, kurang, ikut, peran }) => ({
          kunci: kode,
          sel: [
            <button key="pilih" type="button" class="link" onClick={() => onPilih(kode)}>
              {nama(kode)}
            </button>,
            formatAngka(calon.length),
            formatAngka(kurang),
            formatAngka(ikut),
            formatPersen(bagianPersen(ikut, calon.length)),
            peran && peran.banyak > 0 ? t(`${tt(peran.label)} (${peran.banyak})`, `${tt(peran.label)} (${peran.banyak})`) : '–',
          ],
        }))}
      />
    </section>
  );
}

const simpan = ({ daftar, bulan, hariIni }: DaftarCalon, nama: NamaWilayah): void =>
  saveCsv(`lini-kebutuhan-latih-${bulan}.csv`, [
    ['nama', 'jabatan', 'desa', 'kecamatan', 'institusi', 'kelas', 'peran di bawah batas', 'orientasi terakhir'],
    ...daftar.map((satu) => [
      satu.nama,
      sebutPeran(satu),
      nama(satu.desa),
      nama(satu.desa.slice(0, 8)),
      satu.institusi?.nama ?? null,
      sebutKelas(satu),
      sebutKurang(satu),
      satu.terakhir ?? sebutTerakhir(satu, hariIni),
    ]),
  ]);

function Kader({ data, nama, saring, onSaring }: { data: DaftarCalon; nama: NamaWilayah; saring: Saringan; onSaring: (saring: Saringan) => void }) {
  const bertahap = useBertahap(SEKALI);
  const batasNilai = parameterPada(data.hariIni)['imp.skor.enough'];
  const tampil = saringCalon(data.daftar, saring, data.hariIni, (satu) => cocokCari(saring.cari, satu.nama, nama(satu.desa), nama(satu.desa.slice(0, 8))));
  return (
    <section class="card chart" aria-labelledby="butuh-kader">
      <div class="chart-title">
        <h2 id="butuh-kader">{t(`Kader (${tampil.length})`, `Cadres (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          <Button kind="quiet" isCompact icon="unduh" onClick={() => simpan({ ...data, daftar: tampil }, nama)}>
            CSV
          </Button>
        </div>
      </div>
      <SaringCalon data={data} saring={saring} onSaring={onSaring} />
      {tampil.length === 0 ? (
        <p class="soft">{t('Tidak ada yang cocok. Longgarkan pilihan di atas.', 'Nobody matches. Widen the choices above.')}</p>
      ) : (
        <DataTable
          judul={t('Tabel kader', 'Table of cadres')}
          kolom={[
            { judul: t('Kader', 'Cadre') },
            { judul: t('Jabatan', 'Position') },
            { judul: t('Desa', 'Village') },
            { judul: t('Kelas institusinya', 'Class') },
            { judul: t('Nilai institusinya', 'Score'), isAngka: true },
            { judul: t('Peran di bawah batas', 'Roles under the limit') },
            { judul: t('Orientasi terakhir', 'Last orientation') },
          ]}
          baris={tampil.slice(0, bertahap.batas).map((satu) => ({
            kunci: satu.id,
            sel: [
              satu.nama,
              sebutPeran(satu),
              `${nama(satu.desa)}, ${nama(satu.desa.slice(0, 8))}`,
              sebutKelas(satu) ?? '–',
              formatAngka(satu.institusi?.nilai == null ? null : Math.round(satu.institusi.nilai)),
              sebutKurang(satu) ?? '–',
              sebutTerakhir(satu, data.hariIni),
            ],
          }))}
        />
      )}
      <ShowMore banyak={tampil.length} bertahap={bertahap} />
      <p class="soft chart-note">
        {t(
          `Batas: nilai ${batasNilai} dari 100 tiap peran, pilihan Lini. Nilainya dari catatan bulanan institusi yang dilayaninya; yang paling lemah tampil dahulu. Orientasi terakhir: yang kehadirannya tercatat di Lini; pelatihan sebelum memakai Lini belum terhitung.`,
          `Limit: a score of ${batasNilai} of 100 for each role, Lini’s choice. Scores are of the monthly records of her institution; the weakest stand first. Last orientation: as attendance was taken in Lini; earlier training is not counted.`,
        )}
      </p>
    </section>
  );
}

/** Draws the page. */
export function ButuhPage() {
  const tanya = useAsk('/api/acara/calon', zDaftarCalon);
  const { isi, isMemuat } = tanya;
  const [saring, setSaring] = useState<Saringan>({ ...SARING_KOSONG, butuh: 'peran-banyak' });
  useJudul(t('Siapa perlu dilatih', 'Who needs training'));
  const nama = buatNama(isi?.wilayah ?? []);
  return (
    <div class="dashboard" aria-busy={isMemuat}>
      <div class="heading">
        <div class="heading-words">
          <h1>
            {t('Siapa perlu dilatih', 'Who needs training')}{' '}
            {isi && <span class="heading-month">{t(`nilai ${formatBulan(isi.bulan)}`, `scores of ${formatBulan(isi.bulan)}`)}</span>}
          </h1>
        </div>
        <div class="no-print">
          <LinkButton kind="primary" href={ACARA_BARU}>
            {t('Rencanakan acara', 'Plan a gathering')}
          </LinkButton>
        </div>
      </div>
      <AcaraNav />
      <Refusal tanya={tanya} judul={t('Daftarnya belum terbuka', 'The list could not be opened')} />
      {isi && isi.daftar.length === 0 && (
        <EmptyState icon="orang" title={t('Belum ada kader di wilayah ini', 'No cadre in this area')}>
          {t(
            'Kader muncul di sini setelah akunnya dibuat dan bertugas di desa wilayah Anda.',
            'Cadres appear once they have an account and work in a village of yours.',
          )}
        </EmptyState>
      )}
      {isi && isi.daftar.length > 0 && (
        <>
          <Kecamatan data={isi} nama={nama} onPilih={(wilayah) => setSaring({ ...saring, wilayah })} />
          <Kader data={isi} nama={nama} saring={saring} onSaring={setSaring} />
        </>
      )}
    </div>
  );
}
