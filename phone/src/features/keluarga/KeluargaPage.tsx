// The families of the village: search while typing, filters, count; also where a visit begins.
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { alamatBaru, alamatFormulirKeluarga, alamatKeluarga } from '../../app/alamat.ts';
import { KeluargaRow } from '../../app/KeluargaRow.tsx';
import { KotakCari } from '../../app/KotakCari.tsx';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { entriDesa, rtSaya } from '../../app/wilayah.ts';
import { LABEL_SARINGAN, type Saringan, saringKeluarga } from './saring.ts';

/** Rows drawn at first and with each further request; a phone draws a few dozen at once, not two thousand. */
const SEHALAMAN = 24;
/** More than a screen holds: drawn while she types; the rest follows when she pauses. */
const SELAYAR = 9;
const JEDA_KETIK_MS = 250;
const SARINGAN: readonly Saringan[] = ['rt-saya', 'krs', 'unmet', 'hamil', 'belum-lengkap', 'pindah'];

// Kept while the app is open, so that coming back from a family finds the list as it was left.
const ketikan = signal('');
const saringan: Signal<ReadonlySet<Saringan> | null> = signal(null);

function saringanKini(): ReadonlySet<Saringan> {
  if (saringan.value) return saringan.value;
  return new Set(getSesi().akun.peran === 'sub-ppkbd' && rtSaya.value.size > 0 ? (['rt-saya'] as const) : []);
}

function balikSaringan(satu: Saringan): void {
  const baru = new Set(saringanKini());
  if (!baru.delete(satu)) baru.add(satu);
  saringan.value = baru;
}

/** How many rows to draw of a list: a screenful at each change of `kunci`, a page after a pause, more on request. */
function useBatas(kunci: unknown): [number, (batas: number) => void] {
  const [{ dari, batas }, setBatas] = useState({ dari: kunci, batas: SEHALAMAN });
  const set = (baru: number): void => setBatas({ dari: kunci, batas: baru });
  useEffect(() => {
    if (dari === kunci) return;
    const jarum = setTimeout(() => set(SEHALAMAN), JEDA_KETIK_MS);
    return () => clearTimeout(jarum);
  }, [kunci]);
  return [dari === kunci ? batas : SELAYAR, set];
}

/** Draws the list. */
export function KeluargaPage() {
  const isUntukKunjungan = useRoute().query.untuk === 'kunjungan';
  // Nobody is visited where they no longer live.
  const dasar = useMemo(
    () => (isUntukKunjungan ? entriDesa.value.filter((satu) => satu.keluarga.pindah === null) : entriDesa.value),
    [entriDesa.value, isUntukKunjungan],
  );
  const isTampil = (satu: Saringan): boolean => {
    if (satu === 'rt-saya') return rtSaya.value.size > 0;
    return satu !== 'pindah' || dasar.some(({ keluarga }) => keluarga.pindah !== null);
  };
  const dipakai = [...saringanKini()].filter(isTampil);
  const hasil = useMemo(() => saringKeluarga(dasar, ketikan.value, new Set(dipakai), rtSaya.value), [dasar, ketikan.value, dipakai.join(), rtSaya.value]);
  const [batas, setBatas] = useBatas(`${ketikan.value}/${dipakai.join()}`);
  const tampil = hasil.slice(0, batas);
  const alamat = (id: string): string =>
    isUntukKunjungan ? alamatFormulirKeluarga({ keluargaId: id, kind: 'kunjungan.keluarga', dari: 'hari-ini' }) : alamatKeluarga(id);
  return (
    <Shell
      judul={isUntukKunjungan ? t('Kunjungan ke siapa?', 'Visit to whom?') : t('Keluarga', 'Families')}
      keterangan={<PilihDesa />}
      {...(isUntukKunjungan ? { kembali: '/' } : {})}
    >
      <KotakCari label={t('Cari nama, alamat, atau RT', 'Find a name, address or RT')} ketikan={ketikan} />
      <fieldset class="geser">
        <legend class="visually-hidden">{t('Saringan', 'Filters')}</legend>
        {SARINGAN.filter(isTampil).map((satu) => (
          <FilterChip key={satu} isOn={saringanKini().has(satu)} onToggle={() => balikSaringan(satu)}>
            {tt(LABEL_SARINGAN[satu])}
          </FilterChip>
        ))}
      </fieldset>
      <div class="cluster apart">
        <p role="status" class="firm tabular">
          {t(`${formatAngka(hasil.length)} keluarga`, `${formatAngka(hasil.length)} families`)}
        </p>
        <LinkButton icon="tambah" href={alamatBaru('keluarga.daftar')} aria-label={t('Tambah keluarga', 'Add a family')}>
          {t('Tambah', 'Add')}
        </LinkButton>
      </div>
      {tampil.length > 0 ? (
        <ul class="list panjang">
          {tampil.map((satu) => (
            <KeluargaRow key={satu.id} entri={satu} href={alamat(satu.id)} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="cari" title={t('Tidak ada yang cocok', 'Nothing fits')}>
          {t(
            'Coba sebagian nama saja, atau lepaskan saringan. Keluarga yang belum ada bisa ditambah.',
            'Try a part of the name, or take a filter off. A family that is not there can be added.',
          )}
        </EmptyState>
      )}
      {hasil.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + SEHALAMAN * 2)}>
          {t(`Tampilkan lagi (${formatAngka(hasil.length - batas)})`, `Show more (${formatAngka(hasil.length - batas)})`)}
        </Button>
      )}
    </Shell>
  );
}
