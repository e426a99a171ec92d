// What a class learnt: both tests, the weakest topics before, the gain of each topic, and everybody who took part.
import type { HasilPeserta } from '@lini/core/acara/hasil-acara.ts';
import type { RingkasNilai } from '@lini/core/pelatihan/kelulusan.ts';
import type { BenarTopik, HasilTopik } from '@lini/core/pelatihan/nilai-tes.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { bagianPersen, formatAngka, formatDesimal, formatDuaDesimal, formatPersen } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import { Cari } from './Cari.tsx';
import { cocokCari, type NamaWilayah } from './nama-orang.ts';

const kenaikan = ({ gain, ternormal, isMaks }: HasilPeserta): string => (gain === null ? '–' : isMaks ? t('maks', 'max') : formatDuaDesimal(ternormal));

function Lulus({ satu }: { satu: HasilPeserta }) {
  if (satu.isLulus === null) return <>{t('belum bisa dinilai', 'not yet known')}</>;
  if (satu.isLulus) return <Badge tone="good">{t('lulus', 'passed')}</Badge>;
  return <Badge tone="warn">{satu.isNilaiCukup ? t('kurang hadir', 'too little attendance') : t('nilai kurang', 'score too low')}</Badge>;
}

/** Draws both tests of the class. */
export function Kelas({ daftar }: { daftar: readonly (readonly [string, RingkasNilai | null])[] }) {
  return (
    <DataTable
      judul={t('Ringkasan kelas', 'The class')}
      kolom={[
        { judul: t('Tes', 'Test') },
        { judul: t('Peserta', 'People'), isAngka: true },
        { judul: t('Rata-rata', 'Mean'), isAngka: true },
        { judul: t('Tengah', 'Median'), isAngka: true },
        { judul: t('Terendah', 'Lowest'), isAngka: true },
        { judul: t('Tertinggi', 'Highest'), isAngka: true },
      ]}
      baris={daftar.map(([judul, satu]) => ({
        kunci: judul,
        sel: [
          judul,
          formatAngka(satu?.banyak ?? 0),
          formatDesimal(satu?.rata),
          formatDesimal(satu?.median),
          formatDesimal(satu?.rendah),
          formatDesimal(satu?.tinggi),
        ],
      }))}
    />
  );
}

/** Draws what the pre-test showed, the weakest topic first: what to teach. */
export function TopikAwal({ topik }: { topik: readonly BenarTopik[] }) {
  return (
    <>
      <h3>{t('Tes awal menurut topik, yang paling lemah di atas', 'Pre-test by topic, the weakest first')}</h3>
      <DataTable
        judul={t('Tes awal menurut topik', 'Pre-test by topic')}
        kolom={[{ judul: t('Topik', 'Topic') }, { judul: t('Peserta', 'People'), isAngka: true }, { judul: t('Benar', 'Right'), isAngka: true }]}
        baris={topik.map(({ topik: nama, peserta, benar, soal }) => ({
          kunci: nama,
          sel: [nama, formatAngka(peserta), formatPersen(bagianPersen(benar, soal))],
        }))}
      />
      <p class="soft">
        {t(
          'Dari jawaban di ponsel. Nilai yang diketik dari kertas tidak memuat topik.',
          'From answers on phones. Scores typed from paper say nothing about topics.',
        )}
      </p>
    </>
  );
}

/** Draws the gain of each topic, of those who took both tests. */
export function Topik({ topik }: { topik: readonly HasilTopik[] }) {
  const persen = ({ benar, soal }: HasilTopik['pre']): string => formatPersen(bagianPersen(benar, soal));
  return (
    <>
      <h3>{t('Kenaikan menurut topik, dari yang ikut kedua tes', 'Gain by topic, of those who took both tests')}</h3>
      <DataTable
        judul={t('Hasil menurut topik', 'Results by topic')}
        kolom={[
          { judul: t('Topik', 'Topic') },
          { judul: t('Peserta', 'People'), isAngka: true },
          { judul: t('Benar sebelum', 'Right before'), isAngka: true },
          { judul: t('Benar sesudah', 'Right after'), isAngka: true },
          { judul: t('Kenaikan', 'Gain'), isAngka: true },
          { judul: t('Terkejar', 'Caught up'), isAngka: true },
        ]}
        baris={topik.map((satu) => ({
          kunci: satu.topik,
          sel: [
            satu.topik,
            formatAngka(satu.peserta),
            persen(satu.pre),
            persen(satu.post),
            formatDesimal(satu.gain),
            satu.isMaks ? t('maks', 'max') : formatDuaDesimal(satu.ternormal),
          ],
        }))}
      />
    </>
  );
}

/** Draws everybody who came or took a test. */
export function Peserta({ hasil, nama }: { hasil: readonly HasilPeserta[]; nama: NamaWilayah }) {
  const [cari, setCari] = useState('');
  // Of a single session everybody listed came: it would say 1 of 1 in every row.
  const isBersesi = hasil.some(({ sesiHadir, sesiDiadakan }) => sesiDiadakan > 1 || sesiHadir < sesiDiadakan);
  const tampil = hasil.filter(({ orang }) => cocokCari(cari, orang.nama, nama(orang.desa)));
  return (
    <section class="card chart" aria-labelledby="hasil-peserta">
      <div class="chart-title">
        <h2 id="hasil-peserta">{t(`Tiap peserta (${tampil.length})`, `Each participant (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          <Cari label={t('Cari peserta', 'Search')} nilai={cari} onCari={setCari} />
        </div>
      </div>
      <DataTable
        judul={t('Tabel hasil peserta', 'Table of results')}
        kolom={[
          { judul: t('Nama', 'Name') },
          { judul: t('Desa', 'Village') },
          ...(isBersesi ? [{ judul: t('Bagian dihadiri', 'Sessions'), isAngka: true }] : []),
          { judul: t('Tes awal', 'Pre-test'), isAngka: true },
          { judul: t('Tes akhir', 'Post-test'), isAngka: true },
          { judul: t('Kenaikan', 'Gain'), isAngka: true },
          { judul: t('Terkejar', 'Caught up'), isAngka: true },
          { judul: t('Hasil', 'Result') },
        ]}
        baris={tampil.map((satu) => ({
          kunci: satu.orang.id,
          sel: [
            satu.orang.nama,
            nama(satu.orang.desa) ?? '–',
            ...(isBersesi ? [t(`${satu.sesiHadir} dari ${satu.sesiDiadakan}`, `${satu.sesiHadir} of ${satu.sesiDiadakan}`)] : []),
            formatDesimal(satu.pre),
            formatDesimal(satu.post),
            formatDesimal(satu.gain),
            kenaikan(satu),
            <Lulus key="lulus" satu={satu} />,
          ],
        }))}
      />
      <p class="soft">
        {t(
          'Terkejar: bagian dari nilai yang masih kurang pada tes awal yang tercapai pada tes akhir; 0,50 berarti setengahnya.',
          'Caught up: the part of what was missing in the pre-test that was reached in the post-test; 0,50 is half of it.',
        )}
      </p>
    </section>
  );
}
