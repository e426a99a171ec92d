// One institution: its levels and scores beside the median of its like, what is missing for the next class, and its months.
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { type SatuEvaluasi, zSatuEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { KELAS } from '@lini/core/klasifikasi/imp/gabung.ts';
import { NAMA_RUBRIK } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { isBulan } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { MEDAN } from '@lini/core/tetapan/medan.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRoute } from 'preact-iso';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { versi } from '../../app/versi.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { alamatInstitusi } from './alamat-evaluasi.ts';
import { Coaching } from './Coaching.tsx';
import { InstitutionEvents } from './InstitutionEvents.tsx';
import { StateDay } from './StateDay.tsx';

const kelas = (nilai: string | null): string => (nilai === null ? '–' : tt(labelPilihan(KLASIFIKASI_KARTU, nilai)));

/** A role that has not reached Dasar is not an unclassified institution. */
const tulisTingkat = (tingkat: number): string => (tingkat === 0 ? t('Belum', 'Not yet') : kelas(KELAS[tingkat] ?? null));

function Facts({ data: { kini, dinilai, sesudah } }: { data: SatuEvaluasi }) {
  const tanggapan = kini.putus?.tanggapan;
  const isi: readonly (readonly [string, string])[] = [
    [
      t('Kelas menurut hitungan', 'Class computed'),
      `${kelas(kini.hitung)}${dinilai === null ? '' : t(`, ${dinilai.bulan} bulan sampai ${formatBulan(dinilai.sampai)}`, `, ${dinilai.bulan} months up to ${formatBulan(dinilai.sampai)}`)}`,
    ],
    [
      t('Kelas diputuskan PKB', 'Class decided'),
      kini.putus === null ? t('Belum', 'Not yet') : `${kelas(kini.putus.kelas)}, ${formatTanggal(kini.putus.tanggal)}`,
    ],
    ...(sesudah === null
      ? []
      : [[t('Diputuskan sesudah bulan ini', 'Decided after this month'), `${kelas(sesudah.kelas)}, ${formatTanggal(sesudah.tanggal)}`] as const]),
    ...(kini.usul === null ? [] : [[t('Usul yang menunggu putusan', 'Proposal that waits'), kelas(kini.usul)] as const]),
    [
      t('Tanggapan kader', 'Reply of the cadres'),
      tanggapan === 'setuju' ? t('Setuju', 'Agreed') : tanggapan === 'tidak' ? t('Tidak setuju', 'Not agreed') : t('Belum ada', 'None yet'),
    ],
    [t('Kader', 'Cadres'), formatAngka(kini.petugas)],
    [t('Keluarga per kader', 'Families for each cadre'), formatAngka(kini.beban)],
    [t('Lama bertugas (bulan)', 'Months served'), formatAngka(kini.masa)],
    [t('Medan desa', 'Terrain'), kini.medan === null ? t('Belum ditetapkan', 'Not set') : tt(labelPilihan(MEDAN, kini.medan))],
    [t('Catatan terakhir', 'Last record'), kini.terakhir === null ? t('Belum pernah', 'Never') : formatTanggal(kini.terakhir)],
    [
      t('Kesepakatan pembinaan', 'Agreed steps'),
      t(
        `${kini.binaan.terbuka} terbuka, ${kini.binaan.lewat} lewat, ${kini.binaan.selesai} selesai`,
        `${kini.binaan.terbuka} open, ${kini.binaan.lewat} overdue, ${kini.binaan.selesai} done`,
      ),
    ],
  ];
  return (
    <dl class="facts facts-grid">
      {isi.map(([judul, nilai]) => (
        <div key={judul}>
          <dt>{judul}</dt>
          <dd>{nilai}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Lessons passed by role: evidence of learning beside the score, never in it. */
function Lessons({ data: { kini } }: { data: SatuEvaluasi }) {
  const { pelajaran } = kini;
  return (
    <section class="card" aria-labelledby="pelajaran">
      <h2 id="pelajaran">{t('Pelajaran yang lulus', 'Lessons passed')}</h2>
      {pelajaran === null ? (
        <p>{t('Belum dihitung untuk bulan ini.', 'Not counted for this month yet.')}</p>
      ) : (
        <DataTable
          judul={t('Tabel pelajaran yang lulus', 'Table of lessons passed')}
          kolom={[
            { judul: t('Peran', 'Role') },
            { judul: t('Bulan itu', 'That month'), isAngka: true },
            { judul: t('Sampai bulan itu', 'Up to that month'), isAngka: true },
          ]}
          baris={PERAN_BAKTI.map(({ nilai, label }) => ({
            kunci: nilai,
            sel: [tt(label), formatAngka(pelajaran[nilai].bulan), formatAngka(pelajaran[nilai].semua)],
          }))}
        />
      )}
      <p class="soft">
        {t(
          'Bukti belajar kadernya; tidak menambah nilai, dan masuk kelas hanya bila rubrik memintanya.',
          'Evidence of learning: it adds nothing to the score, and counts for the class only where the rubric asks.',
        )}
      </p>
    </section>
  );
}

function Roles({ data: { kini } }: { data: SatuEvaluasi }) {
  const { banyak, luas } = kini.pembanding;
  const pembanding =
    luas === 'sebaya'
      ? t(
          `Dibandingkan dengan nilai tengah ${banyak} institusi sekabupaten yang mirip beban, masa tugas, dan medannya.`,
          `Beside the median of ${banyak} institutions of the kabupaten of like caseload, time served and terrain.`,
        )
      : t(
          `Dibandingkan dengan nilai tengah ${banyak} institusi sejenis sekabupaten; yang mirip terlalu sedikit.`,
          `Beside the median of all ${banyak} of its kind in the kabupaten; too few are alike.`,
        );
  return (
    <>
      <DataTable
        judul={t('Tabel enam peran', 'Table of the six roles')}
        kolom={[
          { judul: t('Peran', 'Role') },
          { judul: t('Tingkat', 'Level') },
          { judul: t('Nilai bulanan', 'Monthly score'), isAngka: true },
          { judul: t('Tengah', 'Median'), isAngka: true },
        ]}
        baris={PERAN_BAKTI.map(({ nilai, label }, ke) => ({
          kunci: nilai,
          sel: [
            `${ke + 1}. ${tt(label)}`,
            kini.tingkat === null ? '–' : tulisTingkat(kini.tingkat[nilai]),
            formatAngka(kini.skor[nilai]),
            formatAngka(kini.pembanding.skor[nilai]),
          ],
        }))}
      />
      <p class="soft">{pembanding}</p>
    </>
  );
}

function Isi({ data }: { data: SatuEvaluasi }) {
  const kurang = data.baris.filter((satu) => satu.isUntukBerikut);
  return (
    <>
      <section class="card" aria-labelledby="keadaan">
        <h2 id="keadaan">{t('Keadaan', 'State')}</h2>
        <StateDay data={data} />
        <Facts data={data} />
        <p class="soft">
          {t(
            `Kelas diputuskan PKB di ponselnya: Lainnya, Kelas dan nilai, ${data.kini.nama}, lalu Putuskan kelas. Di kantor hanya dibaca.`,
            `The PKB decides the class on the phone: More, Class and score, ${data.kini.nama}, then Decide the class. The office only reads it.`,
          )}
        </p>
      </section>
      <div class="two-columns">
        <section class="card" aria-labelledby="peran">
          <h2 id="peran">{t('Enam peran', 'Six roles')}</h2>
          <Roles data={data} />
        </section>
        <section class="card" aria-labelledby="kurang">
          <h2 id="kurang">
            {data.berikut === null
              ? t('Kelas tertinggi tercapai, atau belum dinilai', 'Highest class reached, or not judged')
              : t(`Yang kurang untuk ${kelas(data.berikut)}`, `Missing for ${kelas(data.berikut)}`)}
          </h2>
          <ul class="plain-list">
            {kurang.map(({ kalimat, peran, tingkat }) => (
              <li key={`${peran} ${tingkat} ${kalimat.id}`}>{tt(kalimat)}</li>
            ))}
          </ul>
          <details>
            <summary>{t(`Semua baris rubrik (${data.baris.length})`, `All lines of the rubric (${data.baris.length})`)}</summary>
            <ul class="plain-list">
              {data.baris.map(({ kalimat, peran, tingkat, isTercapai }) => (
                <li key={`${peran} ${tingkat} ${kalimat.id}`}>
                  <Badge tone={isTercapai ? 'good' : 'neutral'}>{isTercapai ? t('sudah', 'reached') : t('belum', 'not yet')}</Badge> {tt(kalimat)}
                </li>
              ))}
            </ul>
          </details>
        </section>
      </div>
      <Coaching data={data} />
      <Lessons data={data} />
      <InstitutionEvents id={data.kini.id} />
      <section class="card" aria-labelledby="riwayat">
        <h2 id="riwayat">{t('Bulan demi bulan', 'Month by month')}</h2>
        <DataTable
          judul={t('Tabel bulan demi bulan', 'Table, month by month')}
          kolom={[
            { judul: t('Bulan', 'Month') },
            { judul: t('Hitungan', 'Computed') },
            { judul: t('Putusan', 'Decided') },
            { judul: t('Nilai', 'Score'), isAngka: true },
            { judul: t('Rubrik', 'Rubric'), isAngka: true },
          ]}
          baris={data.riwayat.map((satu) => ({
            kunci: satu.bulan,
            sel: [
              <a key="bulan" href={alamatInstitusi(data.kini.id, satu.bulan)} aria-current={satu.bulan === data.bulan ? 'true' : undefined}>
                {formatBulan(satu.bulan)}
              </a>,
              kelas(satu.hitung),
              kelas(satu.putus),
              formatAngka(satu.nilai),
              t(`versi ${satu.rubrik}`, `version ${satu.rubrik}`),
            ],
          }))}
        />
      </section>
    </>
  );
}

/** Draws the page of the institution in the address. */
export function InstitutionPage() {
  const { params, query } = useRoute();
  const bulan = isBulan(query.bulan) ? `&bulan=${query.bulan}` : '';
  const tanya = useAsk(`/api/evaluasi/satu?id=${encodeURIComponent(params.id ?? '')}${bulan}`, zSatuEvaluasi, versi.value?.versi);
  const { isi } = tanya;
  useJudul(isi?.kini.nama ?? t('Institusi', 'Institution'));
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <p>
        <a href="/kantor/kader">{t('‹ Semua institusi', '‹ All institutions')}</a>
      </p>
      <h1>
        {isi ? isi.kini.nama : t('Institusi', 'Institution')} {isi && <span class="heading-month">{`${isi.kini.namaDesa}, ${formatBulan(isi.bulan)}`}</span>}
      </h1>
      <p>
        <Badge tone="warn">{tt(NAMA_RUBRIK)}</Badge>
      </p>
      <Refusal tanya={tanya} />
      {isi && <Isi data={isi} />}
    </div>
  );
}
