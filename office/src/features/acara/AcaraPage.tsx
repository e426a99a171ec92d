// The gatherings of a year: which are coming, which are over, and how far each kecamatan is with its orientations.
import { type DaftarAcara, type RingkasAcara, zDaftarAcara } from '@lini/core/acara/acara-wire.ts';
import { JENIS_ACARA } from '@lini/core/acara/rencana.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { AcaraNav } from './AcaraNav.tsx';
import { ACARA_BARU, alamatAcara } from './alamat-acara.ts';
import { Cari } from './Cari.tsx';
import { cocokCari } from './nama-orang.ts';
import { RencanaTahun } from './RencanaTahun.tsx';

const rentang = ({ mulai, selesai }: RingkasAcara): string =>
  mulai === selesai ? formatTanggal(mulai) : `${formatTanggal(mulai)} – ${formatTanggal(selesai)}`;
const jenis = (satu: RingkasAcara): string => tt(labelPilihan(JENIS_ACARA, satu.jenis));

function Keadaan({ satu, hariIni }: { satu: RingkasAcara; hariIni: string }) {
  if (satu.isBatal) return <Badge tone="bad">{t('dibatalkan', 'called off')}</Badge>;
  if (satu.selesai < hariIni) return <Badge>{t('selesai', 'over')}</Badge>;
  return satu.mulai <= hariIni ? <Badge tone="good">{t('hari ini', 'today')}</Badge> : <Badge tone="info">{t('akan datang', 'coming')}</Badge>;
}

const sel = (satu: RingkasAcara, hariIni: string) => [
  <>
    <a href={alamatAcara(satu.id)}>{satu.judul}</a>
    <div class="soft">
      {jenis(satu)}, {satu.wilayah.nama}
    </div>
  </>,
  <>
    {rentang(satu)} <Keadaan satu={satu} hariIni={hariIni} />
  </>,
  satu.tempat,
  formatAngka(satu.diundang),
  satu.akanHadir + satu.berhalangan === 0 ? '–' : t(`${satu.akanHadir} hadir, ${satu.berhalangan} tidak`, `${satu.akanHadir} yes, ${satu.berhalangan} no`),
  satu.mulai > hariIni ? '–' : formatAngka(satu.hadir),
  formatAngka(satu.sertifikat),
];

const simpan = ({ tahun, daftar }: DaftarAcara): void =>
  saveCsv(`lini-acara-${tahun}.csv`, [
    ['acara', 'jenis', 'wilayah', 'mulai', 'selesai', 'tempat', 'jp', 'diundang', 'menyatakan hadir', 'berhalangan', 'hadir', 'sertifikat', 'anggaran'],
    ...daftar.map((satu) => [
      satu.judul,
      jenis(satu),
      satu.wilayah.nama,
      satu.mulai,
      satu.selesai,
      satu.tempat,
      satu.jp,
      satu.diundang,
      satu.akanHadir,
      satu.berhalangan,
      satu.mulai > satu.selesai ? null : satu.hadir,
      satu.sertifikat,
      satu.anggaran,
    ]),
  ]);

function Daftar({ data }: { data: DaftarAcara }) {
  const [cari, setCari] = useState('');
  const tampil = data.daftar.filter((satu) => cocokCari(cari, satu.judul, jenis(satu), satu.wilayah.nama, satu.tempat));
  if (data.daftar.length === 0) {
    return (
      <EmptyState title={t(`Belum ada acara di tahun ${data.tahun}`, `No gathering in ${data.tahun}`)}>
        {t(
          'Tekan Rencanakan acara: susunan orientasi sudah disiapkan, tinggal pilih hari dan tempat. Sesudah itu undang kadernya; undangan sampai ke ponsel mereka.',
          'Press Plan a gathering: the programme of an orientation is ready, choose day and place. Then invite the cadres; it reaches their phones.',
        )}
      </EmptyState>
    );
  }
  return (
    <section class="card chart" aria-labelledby="daftar-acara">
      <div class="chart-title">
        <h2 id="daftar-acara">{t(`Acara tahun ${data.tahun} (${tampil.length})`, `Gatherings of ${data.tahun} (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          <Cari label={t('Cari acara', 'Search gatherings')} nilai={cari} onCari={setCari} />
          <Button kind="quiet" isCompact icon="unduh" onClick={() => simpan(data)}>
            CSV
          </Button>
        </div>
      </div>
      {tampil.length === 0 ? (
        <p class="soft">{t('Tidak ada yang cocok. Hapus kata pencariannya.', 'Nothing matches. Clear the search.')}</p>
      ) : (
        <DataTable
          judul={t('Daftar acara', 'List of gatherings')}
          kolom={[
            { judul: t('Acara', 'Gathering') },
            { judul: t('Hari', 'Days') },
            { judul: t('Tempat', 'Place') },
            { judul: t('Diundang', 'Invited'), isAngka: true },
            { judul: t('Jawaban', 'Answers') },
            { judul: t('Hadir', 'Came'), isAngka: true },
            { judul: t('Sertifikat', 'Certificates'), isAngka: true },
          ]}
          baris={tampil.map((satu) => ({ kunci: satu.id, sel: sel(satu, data.hariIni) }))}
        />
      )}
    </section>
  );
}

/** Draws the page; the year is chosen on it. */
export function AcaraPage() {
  const [tahun, setTahun] = useState<number | null>(null);
  const tanya = useAsk(`/api/acara${tahun === null ? '' : `?tahun=${tahun}`}`, zDaftarAcara);
  const { isi, isMemuat } = tanya;
  useJudul(t('Acara', 'Gatherings'));
  const kini = isi?.hariIni ? Number(isi.hariIni.slice(0, 4)) : null;
  return (
    <div class="dashboard" aria-busy={isMemuat}>
      <div class="heading">
        <div class="heading-words">
          <h1>{t('Acara kader', 'Gatherings of cadres')}</h1>
          <p class="soft">{t('Orientasi, pembinaan, rapat, dan Temu Kader.', 'Orientations, coaching, meetings and the Temu Kader.')}</p>
        </div>
        <div class="cluster no-print">
          {kini !== null && (
            <label class="picker">
              <span class="picker-label">{t('Tahun', 'Year')}</span>
              <select class="input input-compact" value={tahun ?? kini} onChange={(peristiwa) => setTahun(Number(peristiwa.currentTarget.value))}>
                {[kini + 1, kini, kini - 1, kini - 2].map((satu) => (
                  <option key={satu} value={satu}>
                    {satu}
                  </option>
                ))}
              </select>
            </label>
          )}
          <LinkButton kind="primary" href={ACARA_BARU}>
            {t('Rencanakan acara', 'Plan a gathering')}
          </LinkButton>
        </div>
      </div>
      <AcaraNav />
      <Refusal tanya={tanya} judul={t('Daftar acara belum terbuka', 'The list could not be opened')} />
      {isi && <Daftar data={isi} />}
      {isi && <RencanaTahun data={isi} />}
    </div>
  );
}
