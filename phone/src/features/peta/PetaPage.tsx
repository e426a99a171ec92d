// The target map: families of each RT as tiles with a letter and a tone, by what is asked; printable, and checked in one tap.
import { CARA_PETA, type CaraPeta } from '@lini/core/institusi/peta-sasaran.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { signal } from '@preact/signals';
import { alamatKeluarga } from '../../app/alamat.ts';
import type { Entri } from '../../app/entri.ts';
import { namaKeluarga } from '../../app/KeluargaRow.tsx';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { desaKini, entriSaya } from '../../app/wilayah.ts';
import { PetaDiperiksa } from './PetaDiperiksa.tsx';
import './peta.css';

// Kept while the app is open, so that coming back from a family finds the map as it was left.
const pilihan = signal(CARA_PETA[0]?.id ?? '');

type Petak = { readonly entri: Entri; readonly golongan: number };

function Legenda({ cara, petak }: { cara: CaraPeta; petak: readonly Petak[] }) {
  return (
    <ul class="peta-legenda" aria-label={t('Arti huruf', 'What the letters mean')}>
      {cara.golongan.map(({ huruf, label, nada }, ke) => (
        <li key={huruf}>
          <span class={`peta-huruf tone-${nada}`} aria-hidden="true">
            {huruf}
          </span>
          <span>{tt(label)}</span>
          <span class="tabular firm">{formatAngka(petak.filter((satu) => satu.golongan === ke).length)}</span>
        </li>
      ))}
    </ul>
  );
}

function Rt({ rt, cara, petak }: { rt: string; cara: CaraPeta; petak: readonly Petak[] }) {
  return (
    <section class="bagian" aria-labelledby={`peta-rt-${rt}`}>
      <h2 id={`peta-rt-${rt}`}>
        {`RT ${rt}`} <span class="soft">{petak.length}</span>
      </h2>
      <ul class="peta-petak">
        {petak.map(({ entri, golongan }) => {
          const { huruf, label, nada } = cara.golongan[golongan] ?? { huruf: '–', label: { id: '', en: '' }, nada: 'neutral' as const };
          return (
            <li key={entri.id}>
              <a class={`tone-${nada}`} href={alamatKeluarga(entri.id)}>
                <span class="peta-huruf" aria-hidden="true">
                  {huruf}
                </span>
                <span class="peta-nama">{namaKeluarga(entri)}</span>
                <span class="visually-hidden">{tt(label)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Draws the map. */
export function PetaPage() {
  const cara = CARA_PETA.find((satu) => satu.id === pilihan.value) ?? (CARA_PETA[0] as CaraPeta);
  const parameter = parameterPada(hariIni.value);
  const petak = entriSaya.value
    .filter((satu) => satu.potret.isAktif)
    .map((entri): Petak => ({ entri, golongan: cara.golongkan(entri.potret, parameter) }))
    .sort((a, b) => (`${a.entri.keluarga.rt} ${a.entri.nama}` < `${b.entri.keluarga.rt} ${b.entri.nama}` ? -1 : 1));
  return (
    <Shell judul={t('Peta sasaran', 'Target map')} keterangan={<PilihDesa />} kembali="/institusi">
      <fieldset class="geser">
        <legend class="visually-hidden">{t('Warnai menurut', 'Colour by')}</legend>
        {CARA_PETA.map(({ id, judul }) => (
          <FilterChip
            key={id}
            isOn={id === cara.id}
            onToggle={() => {
              pilihan.value = id;
            }}
          >
            {tt(judul)}
          </FilterChip>
        ))}
      </fieldset>
      <p class="peta-cetak-judul">{`${tt(cara.judul)}, ${desaKini.value.nama}, ${formatTanggal(hariIni.value)}. ${t('Memuat data pribadi: simpan di tempat aman.', 'Holds personal data: keep it safe.')}`}</p>
      {petak.length === 0 ? (
        <EmptyState icon="peta" title={t('Belum ada keluarga di peta', 'No family on the map yet')}>
          {t('Keluarga yang didaftarkan muncul di sini menurut RT-nya.', 'Families that are registered appear here by RT.')}
        </EmptyState>
      ) : (
        <>
          <Legenda cara={cara} petak={petak} />
          {[...Map.groupBy(petak, (satu) => satu.entri.keluarga.rt)].map(([rt, daftar]) => (
            <Rt key={rt} rt={rt} cara={cara} petak={daftar} />
          ))}
          <PetaDiperiksa />
          <Button icon="cetak" isWide onClick={() => window.print()}>
            {t('Cetak peta', 'Print the map')}
          </Button>
        </>
      )}
    </Shell>
  );
}
