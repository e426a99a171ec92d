// One official sheet of the village: chosen month, RT or group; looked at, saved, printed, shared.
import '@lini/ui/look/lembar.css';
import type { DefinisiLembar } from '@lini/core/laporan/bahan-lembar.ts';
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { dalamBahasa } from '@lini/ui/berkas/lembar/dalam-bahasa.ts';
import { namaBerkas } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LembarTampil } from '@lini/ui/components/LembarTampil.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { UnduhLembar } from '@lini/ui/components/UnduhLembar.tsx';
import { bahasa, t, tt } from '@lini/ui/words/t.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { alamatBaru } from '../../app/alamat.ts';
import { entriLain } from '../../app/desa.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { desaKini, entriDesa } from '../../app/wilayah.ts';
import { hangatkanLembar, isLembarTerkunci, type PilihanLembar, susunLembar } from './bahan.ts';
import './lembar.css';
import { PilihanBaris } from './PilihanBaris.tsx';
import { bacaPilihan, listLembar } from './pilihan.ts';
import { ringkasanDesa } from './ringkasan-desa.ts';

/** The sheet as soon as it is worked out; null while that goes on. */
function useLembar(definisi: DefinisiLembar, pilihan: PilihanLembar): Lembar | null {
  const [siap, setSiap] = useState<{ readonly kunci: unknown; readonly lembar: Lembar } | null>(null);
  const entri = entriDesa.value;
  const kunci = JSON.stringify([definisi.id, desaKini.value.kode, pilihan]);
  useEffect(() => {
    let isPergi = false;
    void hangatkanLembar(definisi, pilihan, () => isPergi).then(() => {
      if (!isPergi) setSiap({ kunci, lembar: susunLembar(definisi, pilihan) });
    });
    return () => {
      isPergi = true;
    };
  }, [kunci, entri]);
  const lembar = siap?.kunci === kunci ? siap.lembar : null;
  return useMemo(() => lembar && dalamBahasa(lembar), [lembar, bahasa.value]);
}

/** What must be there before the sheet can be made. */
function Kosong({ definisi }: { definisi: DefinisiLembar }) {
  if (definisi.jenis === 'nama' && definisi.pilih === 'poktan') {
    return (
      <EmptyState
        icon="kelompok"
        title={t('Belum ada kelompoknya di desa ini', 'No such group in this village yet')}
        action={
          <LinkButton kind="primary" href={alamatBaru('poktan.daftar')}>
            {t('Daftarkan kelompok', 'Register a group')}
          </LinkButton>
        }
      >
        {t('Lembar ini terisi dari pertemuan kelompok.', 'This sheet fills itself from the meetings of the group.')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="laporan" title={t('Belum ada keluarga untuk lembar ini', 'No families for this sheet yet')}>
      {t('Lembar terisi sendiri dari keluarga yang didata.', 'The sheet fills itself from the families registered.')}
    </EmptyState>
  );
}

function IsiLembar({ definisi, pilihan }: { definisi: DefinisiLembar; pilihan: PilihanLembar }) {
  const lembar = useLembar(definisi, pilihan);
  const belumTerkirim = [...entriDesa.value, ...entriLain('poktan')].reduce((jumlah, satu) => jumlah + satu.belumTerkirim, 0);
  if (!lembar) {
    return (
      <p class="soft" role="status">
        {t('Menyiapkan lembar…', 'Preparing the sheet…')}
      </p>
    );
  }
  return (
    <>
      {belumTerkirim > 0 && definisi.jenis === 'angka' && !isLembarTerkunci(definisi, pilihan) && (
        <Notice title={t(`${belumTerkirim} catatan belum terkirim sudah dihitung di sini`, `${belumTerkirim} unsent records are counted here`)}>
          {t('Kirim dulu agar angkanya sama dengan di kantor.', 'Send them first, so that the figures are those of the office.')}
        </Notice>
      )}
      <UnduhLembar
        lembar={lembar}
        nama={namaBerkas(
          lembar.id,
          desaKini.value.kode,
          definisi.jenis === 'nama' && definisi.pilih === 'rt' ? `rt-${pilihan.rt ?? 'semua'}` : null,
          pilihan.bulan,
        )}
        ringkasan={ringkasanDesa(definisi, pilihan)}
      />
      <LembarTampil lembar={lembar} />
    </>
  );
}

/** Draws the sheet that the address names. */
export function LembarPage() {
  const { params, query } = useRoute();
  const definisi = listLembar(getSesi().akun.peran).find(({ id }) => id === params.id);
  if (!definisi) return <TidakAda />;
  const pilihan = bacaPilihan(query, definisi, hariIni.value);
  const isKosong = definisi.jenis === 'nama' && (definisi.pilih === 'poktan' ? pilihan.poktanId === null : pilihan.rt === null && entriDesa.value.length === 0);
  return (
    <Shell judul={tt(definisi.judul)} keterangan={<PilihDesa />} kembali="/lembar">
      <PilihanBaris definisi={definisi} pilihan={pilihan} />
      {isKosong ? <Kosong definisi={definisi} /> : <IsiLembar definisi={definisi} pilihan={pilihan} />}
    </Shell>
  );
}
