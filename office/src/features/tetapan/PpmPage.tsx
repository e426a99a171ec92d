// Yearly targets of new acceptors (PPM): the kabupaten types or pastes them for each village; they stand in block V of R/I/PPKBD.
import { CARA_PPM } from '@lini/core/tetapan/ppm.ts';
import { type DaftarPpm, zDaftarPpm } from '@lini/core/tetapan/tetapan-wire.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { TetapanNav } from '../../app/TetapanNav.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { versi } from '../../app/versi.ts';
import { type Ketikan, listBerubah, listSalah, tempel } from './isian-ppm.ts';
import { listKecamatan, PilihKecamatan } from './PilihKecamatan.tsx';
import { PpmTable } from './PpmTable.tsx';
import { RiwayatTetapan } from './RiwayatTetapan.tsx';
import { SimpanTetapan } from './SimpanTetapan.tsx';

const KOSONG: Ketikan = new Map();

const simpanCsv = ({ tahun, desa }: DaftarPpm): void =>
  saveCsv(`lini-ppm-${tahun}.csv`, [
    ['kecamatan', 'kode desa', 'desa', ...CARA_PPM],
    ...desa.map((satu) => [satu.kecamatan, satu.kode, satu.nama, ...CARA_PPM.map((cara) => satu.target?.[cara] ?? null)]),
  ]);

function Isi({ data, onTersimpan }: { data: DaftarPpm; onTersimpan: (data: DaftarPpm) => void }) {
  const kecamatan = listKecamatan(data.desa);
  const [dipilih, setPilih] = useState(kecamatan[0] ?? '');
  const [ketikan, setKetikan] = useState(KOSONG);
  const [takDikenal, setTakDikenal] = useState<readonly string[]>([]);
  const desa = data.desa.filter((satu) => satu.kecamatan === dipilih);
  const berubah = listBerubah(data.desa, ketikan);
  const salah = listSalah(data.desa, ketikan);
  const simpan = async (alasan: string) => {
    const jawaban = await ask('/api/tetapan/ppm', zDaftarPpm, { kirim: { tahun: data.tahun, alasan, desa: berubah } });
    if (!jawaban.ok) return jawaban.galat;
    setKetikan(KOSONG);
    onTersimpan(jawaban.isi);
    return null;
  };
  return (
    <>
      <section class="card stack tetapan" aria-labelledby="ppm-tabel">
        <div class="chart-title">
          <h2 id="ppm-tabel">{t(`Kecamatan ${dipilih}, tahun ${data.tahun}`, `Kecamatan ${dipilih}, ${data.tahun}`)}</h2>
          <div class="chart-tools no-print">
            <PilihKecamatan daftar={kecamatan} nilai={dipilih} onPilih={setPilih} />
            <Button kind="quiet" isCompact icon="unduh" onClick={() => simpanCsv(data)}>
              CSV
            </Button>
          </div>
        </div>
        {takDikenal.length > 0 && (
          <Notice kind="warn" title={t(`${takDikenal.length} baris tempelan tidak menemukan desanya`, `${takDikenal.length} pasted rows found no village`)}>
            {`${takDikenal.slice(0, 10).join(', ')}. ${t('Pilih kecamatannya, atau periksa ejaan nama desa.', 'Choose their kecamatan, or check the spelling.')}`}
          </Notice>
        )}
        <PpmTable
          judul={t(`Target PB Kecamatan ${dipilih}`, `Targets of Kecamatan ${dipilih}`)}
          desa={desa}
          ketikan={ketikan}
          isBolehUbah={data.isBolehUbah}
          onKetik={(kunci, isi) => setKetikan((lama) => new Map(lama).set(kunci, isi))}
          onTempel={(tulisan, mulai) => {
            const hasil = tempel(tulisan, desa, mulai, ketikan);
            setKetikan(hasil.ketikan);
            setTakDikenal(hasil.takDikenal);
          }}
        />
      </section>
      <SimpanTetapan
        banyak={berubah.length}
        contohAlasan={t('Misalnya: Surat target PPM provinsi tahun ini.', '')}
        halangan={salah.length > 0 ? t(`Ada isian yang bukan angka bulat: ${salah.join(', ')}.`, `Not a whole number: ${salah.join(', ')}.`) : null}
        onSimpan={simpan}
        onBatal={() => {
          setKetikan(KOSONG);
          setTakDikenal([]);
        }}
      />
      <RiwayatTetapan riwayat={data.riwayat} />
    </>
  );
}

function PilihTahun({ tahun, tahunIni, onPilih }: { tahun: number; tahunIni: number; onPilih: (tahun: number) => void }) {
  return (
    <label class="picker">
      <span class="picker-label">{t('Tahun', 'Year')}</span>
      <select class="input input-compact" value={tahun} onChange={(peristiwa) => onPilih(Number(peristiwa.currentTarget.value))}>
        {[tahunIni + 1, tahunIni, tahunIni - 1].map((satu) => (
          <option key={satu} value={satu}>
            {satu}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Draws the page. */
export function PpmPage() {
  useJudul(t('Target PB (PPM)', 'Targets (PPM)'));
  // Known once the office's figures have answered; until then there is no year to choose.
  const tahunIni = versi.value ? Number(versi.value.bulanIni.slice(0, 4)) : null;
  const [dipilih, setPilih] = useState<number | null>(null);
  const [baru, setBaru] = useState<DaftarPpm | null>(null);
  const tahun = dipilih ?? tahunIni;
  const tanya = useAsk(tahun === null ? null : `/api/tetapan/ppm?tahun=${tahun}`, zDaftarPpm);
  const data = baru ?? (tanya.isi?.tahun === tahun ? tanya.isi : null);
  const terisi = data?.desa.filter(({ target }) => target !== null).length ?? 0;
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <TetapanNav />
      <div class="heading">
        <div class="heading-words">
          <h1>{t('Target peserta KB baru setahun (PPM)', 'Yearly targets of new acceptors (PPM)')}</h1>
          {data && (
            <p class="soft">
              {t(
                `${formatAngka(terisi)} dari ${formatAngka(data.desa.length)} desa sudah ada targetnya. Sel kosong berarti belum ada target, bukan nol. Tempel dari lembar hitung: baris dengan nama atau kode desa, lalu angka urut IUD, MOW, MOP, kondom, implan, suntik, pil.`,
                `${formatAngka(terisi)} of ${formatAngka(data.desa.length)} villages have targets. An empty cell is no target, not zero. Paste from a spreadsheet: village name or code, then IUD, MOW, MOP, condom, implant, injection, pill.`,
              )}
            </p>
          )}
        </div>
        {tahun !== null && tahunIni !== null && (
          <PilihTahun
            tahun={tahun}
            tahunIni={tahunIni}
            onPilih={(satu) => {
              setBaru(null);
              setPilih(satu);
            }}
          />
        )}
      </div>
      <Refusal tanya={tanya} />
      {baru && (
        <Notice kind="success" title={t('Target tersimpan', 'Targets kept')}>
          {t(
            'Lembar R/I/PPKBD di kantor memakainya sekarang, ponsel setelah terhubung.',
            'R/I/PPKBD at the office uses them now, phones once they are connected.',
          )}
        </Notice>
      )}
      {data && !data.isBolehUbah && <Notice title={t('Target hanya diisi oleh kabupaten', 'Only the district office sets targets')} />}
      {data && <Isi key={data.tahun} data={data} onTersimpan={setBaru} />}
    </div>
  );
}
