// One person at the gathering: when she came and went, and what may be mended about it.
import { orangAcara } from '@lini/core/acara/baca-acara.ts';
import { listSesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { PilihDari } from '@lini/ui/form/PilihDari.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../../app/entri.ts';
import { namaPencatat } from '../../../app/nama-pencatat.ts';
import { getSesi } from '../../../app/sesi.ts';
import { daftarAcara, type OrangAcara } from '../orang-acara.ts';
import { tulisJam } from '../saat-ini.ts';
import { batalkanHadir, samakanOrang } from './catat-hadir.ts';

export type SatuOrangProps = { entri: EntriSubjek<'acara'>; satu: OrangAcara; onTutup: () => void };

const namaSesi = (entri: EntriSubjek<'acara'>, sesi: string): string =>
  listSesiHadir(entri.keadaan.rencana).find((satu) => satu.id === sesi)?.judul ?? t('Sesi lain', 'Another session');

/** Every note about her that still counts, also under a name that was made hers. */
function Kejadian({ entri, id }: { entri: EntriSubjek<'acara'>; id: string }) {
  const orang = orangAcara(entri.keadaan);
  const { akun } = getSesi();
  const milik = entri.keadaan.hadir.flatMap((satu) => ((satu.jenis === 'masuk' || satu.jenis === 'keluar') && orang(satu.peserta) === id ? [satu] : []));
  const isBoleh = (oleh: string | undefined): boolean => oleh === akun.id || akun.peran !== 'tamu';
  if (milik.length === 0) return <p>{t('Belum tercatat datang.', 'Not noted yet.')}</p>;
  return (
    <ul class="list">
      {milik
        .sort((a, b) => (a.saat < b.saat ? -1 : 1))
        .map(({ id: catatanId, jenis, saat, sesi, oleh }) => (
          <ListRow
            key={catatanId}
            title={`${jenis === 'masuk' ? t('Masuk', 'In') : t('Keluar', 'Out')} ${tulisJam(saat)}`}
            detail={`${namaSesi(entri, sesi)}${oleh === undefined ? '' : ` · ${namaPencatat(akun, oleh)}`}`}
            end={
              isBoleh(oleh) && (
                <Button kind="quiet" onClick={() => void batalkanHadir(entri, [catatanId])}>
                  {t('Batalkan', 'Take back')}
                </Button>
              )
            }
          />
        ))}
    </ul>
  );
}

function Samakan({ entri, satu, onSelesai }: { entri: EntriSubjek<'acara'>; satu: OrangAcara; onSelesai: () => void }) {
  const opsi = daftarAcara(entri.keadaan)
    .orang.filter(({ peserta }) => peserta.id !== satu.peserta.id)
    .map(({ peserta, keterangan }) => ({ nilai: peserta.id, label: peserta.nama, rincian: keterangan }));
  const pilih = ([lain]: string[]): void => {
    if (lain === undefined) return;
    void samakanOrang(entri, satu.peserta.id, lain).then(onSelesai);
  };
  return (
    <div class="stack tight">
      <p class="firm">{t('Siapa orangnya di daftar?', 'Who is she on the list?')}</p>
      <PilihDari opsi={opsi} nilai={[]} isBanyak={false} isWajib={false} kosong={t('Tidak ada nama lain.', 'No other names.')} onPilih={pilih} />
    </div>
  );
}

/** Draws it in a dialog. */
export function SatuOrang({ entri, satu, onTutup }: SatuOrangProps) {
  const [isSamakan, setSamakan] = useState(false);
  return (
    <Dialog isOpen onClose={onTutup} title={satu.peserta.nama} isSheet>
      <div class="stack">
        <p class="soft">
          {satu.keterangan}
          {!satu.isDiundang && ` · ${t('datang langsung', 'walk-in')}`}
        </p>
        <Kejadian entri={entri} id={satu.peserta.id} />
        {!satu.isDiundang && !isSamakan && (
          <Button icon="orang" isWide onClick={() => setSamakan(true)}>
            {t('Ternyata sama dengan…', 'Turns out to be…')}
          </Button>
        )}
        {isSamakan && <Samakan entri={entri} satu={satu} onSelesai={onTutup} />}
      </div>
    </Dialog>
  );
}
