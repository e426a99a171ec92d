// The register of a year: twelve cells per couple and the counts under each month; scrolls sideways, prints; only the counts are saved as CSV.
import { type Register, susunRegister } from '@lini/core/pus/register.ts';
import { daftarBulan } from '@lini/core/tanggal.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulanPendek } from '@lini/ui/words/tanggal.ts';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { alamatKeluarga } from '../../app/alamat.ts';
import { KopCetak, TandaTangan } from '../../app/KopCetak.tsx';
import { entriRt, PilihRt, rtKini, setRt } from '../../app/PilihRt.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { detik, hariIni } from '../../app/waktu.ts';
import { desaKini } from '../../app/wilayah.ts';
import { capRahasia, kakiCsv, listBarisKaki, listKode, tulisPasangan } from './tabel-register.ts';

const TAHUN_KE_BELAKANG = 3;

function Tabel({ register, bulanList, judul }: { register: Register; bulanList: readonly string[]; judul: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
    <section class="tabel-geser" aria-label={judul} tabIndex={0}>
      <table class="tabel-register">
        <caption class="visually-hidden">{judul}</caption>
        <thead>
          <tr class="hanya-cetak">
            <th colSpan={bulanList.length + 1}>{capRahasia(getSesi().akun.nama, detik.value)}</th>
          </tr>
          <tr>
            <th scope="col">{t('Istri', 'Wife')}</th>
            {bulanList.map((bulan) => (
              <th key={bulan} scope="col">
                {formatBulanPendek(bulan)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {register.baris.map((baris) => (
            <tr key={baris.istriId}>
              <th scope="row">
                <a href={alamatKeluarga(baris.keluargaId)}>{baris.namaIstri}</a>
                <span class="baris soft">
                  {[
                    t(`${baris.umurIstri} th`, `${baris.umurIstri} y`),
                    ...(baris.jumlahAnak === null ? [] : [t(`${baris.jumlahAnak} anak`, `${baris.jumlahAnak} children`)]),
                  ].join(' · ')}
                </span>
                <span class="baris soft hanya-cetak">{tulisPasangan(baris)}</span>
              </th>
              {baris.sel.map((sel, ke) => (
                <td key={bulanList[ke]} class={sel === null || sel.diperiksa ? undefined : 'sel-belum'}>
                  {sel === null ? '' : sel.diperiksa ? sel.kode : `${sel.kode}*`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {listBarisKaki().map(({ judul: nama, nilai }) => (
            <tr key={nama}>
              <th scope="row">{nama}</th>
              {register.kaki.map((kaki, ke) => (
                <td key={bulanList[ke]}>{kaki === null ? '' : nilai(kaki)}</td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  );
}

/** Draws the year of one RT. */
export function RegisterTahunPage() {
  const { query } = useRoute();
  const tahunIni = Number(hariIni.value.slice(0, 4));
  const tahun = useSignal(tahunIni);
  const id = useId();
  useEffect(() => {
    if (query.rt) setRt(query.rt);
  }, [query.rt]);
  const register = useComputed(() =>
    susunRegister(
      entriRt.value.map((satu) => satu.potret),
      tahun.value,
      hariIni.value,
    ),
  );
  const bulanList = daftarBulan(`${tahun.value}-01`, `${tahun.value}-12`);
  const judul = t(`Register PUS RT ${rtKini.value} tahun ${tahun.value}`, `Couples register RT ${rtKini.value}, ${tahun.value}`);
  return (
    <Shell judul={judul} keterangan={desaKini.value.nama} kembali="/register">
      <KopCetak periode={String(tahun.value)} />
      <div class="stack no-print">
        <PilihRt />
        <div class="cluster">
          <label for={id}>{t('Tahun', 'Year')}</label>
          <select
            id={id}
            class="input"
            value={tahun.value}
            onChange={(peristiwa) => {
              tahun.value = Number(peristiwa.currentTarget.value);
            }}
          >
            {Array.from({ length: TAHUN_KE_BELAKANG }, (_, ke) => tahunIni - ke).map((satu) => (
              <option key={satu} value={satu}>
                {satu}
              </option>
            ))}
          </select>
        </div>
        <div class="cluster">
          <Button icon="unduh" onClick={() => saveCsv(`jumlah-pus-rt-${rtKini.value}-${tahun.value}.csv`, kakiCsv(register.value, bulanList))}>
            {t('Simpan jumlahnya', 'Save the counts')}
          </Button>
          <Button icon="cetak" onClick={() => window.print()}>
            {t('Cetak', 'Print')}
          </Button>
        </div>
      </div>
      <Tabel register={register.value} bulanList={bulanList} judul={judul} />
      <p class="soft">
        {t(
          'Bertanda * : keadaan terakhir yang diketahui, belum diperiksa pada bulan itu. Kode di tabel buatan Lini; daftar kode resmi belum ditemukan.',
          'Marked *: the last known state, not checked in that month. The codes are Lini’s own; no official list was found.',
        )}
      </p>
      <TandaTangan />
      <details class="lain no-print">
        <summary>{t('Arti kode', 'What the codes mean')}</summary>
        <dl class="daftar-isi">
          {listKode().map(({ kode, arti }) => (
            <div key={kode}>
              <dt>{kode}</dt>
              <dd>{arti}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Shell>
  );
}
