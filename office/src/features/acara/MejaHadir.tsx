// The signed list of a session typed at the desk: a name and Enter, ticks for several at once, the hour, and a way back for each.
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useRef, useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import type { BagianProps } from './bagian-props.ts';
import { listCatatanHadir } from './daftar-meja.ts';
import { KepalaMeja, TombolMeja } from './KepalaMeja.tsx';
import { LangsungDialog } from './LangsungDialog.tsx';
import { TabelMeja } from './TabelMeja.tsx';
import { useMeja } from './use-meja.ts';
import { useTulis } from './use-tulis.ts';

const listKotak = (dari: HTMLElement | null): HTMLInputElement[] => [...(dari?.querySelectorAll<HTMLInputElement>('input[data-hadir]') ?? [])];

export type MejaHadirProps = Pick<BagianProps, 'data' | 'nama' | 'segarkan'> & { sesi: SesiHadir; onTutup: () => void };

type Batal = { data: BagianProps['data']; sesi: string; orang: Peserta; tulis: ReturnType<typeof useTulis>['tulis']; onTutup: () => void };

function BatalDialog({ data, sesi, orang, tulis, onTutup }: Batal) {
  return (
    <AlasanDialog
      judul={t(`Batalkan kehadiran ${orang.nama}?`, `Take back the attendance of ${orang.nama}?`)}
      lakukan={t('Batalkan kehadiran', 'Take it back')}
      isMencabut
      onClose={onTutup}
      onAlasan={(alasan) => tulis(...listCatatanHadir(data, sesi, orang.id).map((sasaran) => ({ kind: 'catatan.batal', isi: { sasaran, alasan } })))}
    >
      <p>{t('Hanya untuk bagian ini. Sesudah itu bisa dicatat lagi.', 'Of this part alone. It can be noted again.')}</p>
    </AlasanDialog>
  );
}

/** Draws the list of one session; give it the session as its key. */
export function MejaHadir({ data, nama, segarkan, sesi, onTutup }: MejaHadirProps) {
  const meja = useMeja({ data, nama, segarkan, sesi });
  const [dibatalkan, setDibatalkan] = useState<Peserta | null>(null);
  const [isLangsung, setLangsung] = useState(false);
  const kotak = useRef<HTMLElement>(null);
  const kotakCari = useRef<HTMLInputElement>(null);
  const { galat, tulis } = useTulis(data, segarkan);
  const catat = (orang: Peserta): void => {
    meja.catatSatu(orang);
    if (meja.cari !== '') kotakCari.current?.focus();
  };
  const enter = (): void => {
    if (meja.cari.trim() === '') return;
    const [satu, ...lain] = meja.tampil.filter((yang) => !meja.isTercatat(yang));
    if (satu && lain.length === 0) catat(satu.orang);
    else if (satu) {
      meja.setKabar(t(`${lain.length + 1} nama cocok. Pilih dengan panah lalu Enter.`, `${lain.length + 1} names match. Choose with the arrows, then Enter.`));
      listKotak(kotak.current)[0]?.focus();
    } else if (meja.tampil.length > 0) meja.setKabar(t('Sudah tercatat hadir.', 'Noted already.'));
    else setLangsung(true);
  };
  const pindah = (dari: HTMLInputElement, langkah: 1 | -1): void => {
    const kotakList = listKotak(kotak.current);
    kotakList[kotakList.indexOf(dari) + langkah]?.focus();
  };
  const pilihDikenal = (orang: Peserta): void => {
    setLangsung(false);
    if (meja.semua.some((satu) => satu.orang.id === orang.id && !meja.isTercatat(satu))) catat(orang);
    else meja.setCari('');
  };
  const tulisLangsung = (orang: Peserta): void => {
    setLangsung(false);
    meja.catatSatu(orang, true);
  };
  return (
    <section ref={kotak} class="card chart" aria-labelledby="meja-hadir">
      <KepalaMeja meja={meja} sesi={sesi} kotakCari={kotakCari} onEnter={enter} onTutup={onTutup} />
      {galat && <Notice kind="error" title={galat} />}
      <TombolMeja meja={meja} onLangsung={() => setLangsung(true)} />
      <TabelMeja meja={meja} nama={nama} onCatat={catat} onBatal={setDibatalkan} onPindah={pindah} />
      {dibatalkan && (
        <DialogRefusal.Provider value={galat}>
          <BatalDialog data={data} sesi={sesi.id} orang={dibatalkan} tulis={tulis} onTutup={() => setDibatalkan(null)} />
        </DialogRefusal.Provider>
      )}
      {isLangsung && (
        <LangsungDialog
          data={data}
          nama={nama}
          daftar={meja.semua}
          ketikan={meja.cari}
          onTutup={() => setLangsung(false)}
          onPilih={pilihDikenal}
          onTulis={tulisLangsung}
        />
      )}
    </section>
  );
}
