// Terrain of villages: the kabupaten says how hard each is to reach, so that institutions are compared with their like.
import { MEDAN, type Medan } from '@lini/core/tetapan/medan.ts';
import { type DaftarMedan, zDaftarMedan } from '@lini/core/tetapan/tetapan-wire.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { TetapanNav } from '../../app/TetapanNav.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { listKecamatan, PilihKecamatan } from './PilihKecamatan.tsx';
import { RiwayatTetapan } from './RiwayatTetapan.tsx';
import { SimpanTetapan } from './SimpanTetapan.tsx';

type Desa = DaftarMedan['desa'][number];
type Pilihan = ReadonlyMap<string, Medan | null>;
const KOSONG: Pilihan = new Map();

function PilihMedan({ desa, nilai, isBolehUbah, onPilih }: { desa: Desa; nilai: Medan | null; isBolehUbah: boolean; onPilih: (medan: Medan | null) => void }) {
  return (
    <select
      class="input input-compact"
      aria-label={t(`Medan ${desa.nama}`, `Terrain of ${desa.nama}`)}
      disabled={!isBolehUbah}
      value={nilai ?? ''}
      onChange={(peristiwa) => onPilih((peristiwa.currentTarget.value || null) as Medan | null)}
    >
      <option value="">{t('Belum ditetapkan', 'Not set')}</option>
      {MEDAN.map((satu) => (
        <option key={satu.nilai} value={satu.nilai}>
          {tt(satu.label)}
        </option>
      ))}
    </select>
  );
}

function Isi({ data, onTersimpan }: { data: DaftarMedan; onTersimpan: (data: DaftarMedan) => void }) {
  const kecamatan = listKecamatan(data.desa);
  const [dipilih, setDipilih] = useState(kecamatan[0] ?? '');
  const [pilihan, setPilihan] = useState(KOSONG);
  const kini = (desa: Desa): Medan | null => (pilihan.has(desa.kode) ? (pilihan.get(desa.kode) ?? null) : desa.medan);
  const berubah = data.desa.filter((desa) => kini(desa) !== desa.medan).map((desa) => ({ kode: desa.kode, medan: kini(desa) }));
  const simpan = async (alasan: string) => {
    const jawaban = await ask('/api/tetapan/medan', zDaftarMedan, { kirim: { berlakuDari: data.palingAwal, alasan, desa: berubah } });
    if (!jawaban.ok) return jawaban.galat;
    setPilihan(KOSONG);
    onTersimpan(jawaban.isi);
    return null;
  };
  return (
    <>
      <section class="card stack tetapan" aria-labelledby="medan-tabel">
        <div class="chart-title">
          <h2 id="medan-tabel">{t(`Kecamatan ${dipilih}`, `Kecamatan ${dipilih}`)}</h2>
          <div class="chart-tools no-print">
            <PilihKecamatan daftar={kecamatan} nilai={dipilih} onPilih={setDipilih} />
          </div>
        </div>
        <DataTable
          judul={t(`Medan desa Kecamatan ${dipilih}`, `Terrain in Kecamatan ${dipilih}`)}
          kolom={[{ judul: t('Desa', 'Village') }, { judul: t('Medan', 'Terrain') }, { judul: t('Berlaku dari', 'Counts from') }]}
          baris={data.desa
            .filter((satu) => satu.kecamatan === dipilih)
            .map((desa) => ({
              kunci: desa.kode,
              sel: [
                desa.nama,
                <PilihMedan
                  key={desa.kode}
                  desa={desa}
                  nilai={kini(desa)}
                  isBolehUbah={data.isBolehUbah}
                  onPilih={(medan) => setPilihan((lama) => new Map(lama).set(desa.kode, medan))}
                />,
                desa.berlakuDari === null ? '–' : formatTanggal(desa.berlakuDari),
              ],
            }))}
        />
      </section>
      <SimpanTetapan
        banyak={berubah.length}
        contohAlasan={t('Misalnya: hasil rapat dengan Balai Penyuluh KB.', '')}
        halangan={null}
        onSimpan={simpan}
        onBatal={() => setPilihan(KOSONG)}
      />
      <RiwayatTetapan riwayat={data.riwayat} isBertanggal />
    </>
  );
}

/** Draws the page. */
export function MedanPage() {
  useJudul(t('Medan desa', 'Terrain'));
  const tanya = useAsk('/api/tetapan/medan', zDaftarMedan);
  const [baru, setBaru] = useState<DaftarMedan | null>(null);
  const data = baru ?? tanya.isi;
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <TetapanNav />
      <h1>{t('Medan desa', 'Terrain of villages')}</h1>
      {data && (
        <p class="soft">
          {t(
            `Kader dibandingkan dengan yang medannya sama. Perubahan berlaku dari ${formatTanggal(data.palingAwal)}; bulan yang sudah lewat tetap dibandingkan seperti semula.`,
            `Cadres are compared with those of the same terrain. Changes count from ${formatTanggal(data.palingAwal)}; past months stay as they were.`,
          )}
        </p>
      )}
      <Refusal tanya={tanya} />
      {baru && <Notice kind="success" title={t('Medan tersimpan', 'Terrain kept')} />}
      {data && !data.isBolehUbah && <Notice title={t('Medan hanya diisi oleh kabupaten', 'Only the district office sets terrain')} />}
      {data && <Isi data={data} onTersimpan={setBaru} />}
    </div>
  );
}
