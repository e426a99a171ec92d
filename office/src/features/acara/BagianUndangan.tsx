// Invitations: cadres chosen within the places of their area, sent, answered, taken back one by one, several at once or a whole sending.
import { zDaftarCalon } from '@lini/core/acara/acara-wire.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { idBaru } from '@lini/ui/id.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { Refusal } from '../../app/Refusal.tsx';
import { useAsk } from '../../app/use-ask.ts';
import type { BagianProps } from './bagian-props.ts';
import { DaftarUndangan } from './DaftarUndangan.tsx';
import { KertasUndangan } from './KertasUndangan.tsx';
import { KirimanUndangan } from './KirimanUndangan.tsx';
import { KuotaUndangan } from './KuotaUndangan.tsx';
import { type NamaWilayah, sebutBerdesa } from './nama-orang.ts';
import { PilihCalon } from './PilihCalon.tsx';
import { TambahOrangDialog } from './TambahOrangDialog.tsx';
import { useTulis } from './use-tulis.ts';

/** So that even long names stay within one catatan. */
const SEKALI_UNDANG = 250;
const SEBUT = 8;

/** Sendings to be undone, with the number of people on them. */
type Kiriman = { readonly catatanId: readonly string[]; readonly orang: number };

type CabutProps = { orang: readonly Peserta[]; nama: NamaWilayah; onTutup: () => void; onAlasan: (alasan: string) => Promise<boolean> };

function CabutDialog({ orang, nama, onTutup, onAlasan }: CabutProps) {
  const [satu] = orang;
  if (!satu) return null;
  const lain = orang.length - SEBUT;
  const sebut = orang.slice(0, SEBUT).map((siapa) => sebutBerdesa(siapa, nama));
  const isSatu = orang.length === 1;
  return (
    <AlasanDialog
      judul={
        isSatu
          ? t(`Cabut undangan ${sebut[0]}`, `Take back the invitation of ${sebut[0]}`)
          : t(`Cabut ${orang.length} undangan`, `Take back ${orang.length} invitations`)
      }
      lakukan={t('Cabut undangan', 'Take it back')}
      isMencabut
      onClose={onTutup}
      onAlasan={onAlasan}
    >
      <p>
        {isSatu
          ? t('Namanya keluar dari daftar. Bisa diundang lagi.', 'The name leaves the list. She can be invited again.')
          : `${sebut.join('; ')}${lain > 0 ? t(`; dan ${lain} lagi`, `; and ${lain} more`) : ''}. ${t('Bisa diundang lagi.', 'They can be invited again.')}`}
      </p>
    </AlasanDialog>
  );
}

/** Draws the part. */
export function BagianUndangan({ data, nama, segarkan }: BagianProps) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const [isPilih, setPilih] = useState(data.isi.peserta.size === 0);
  const [isTambah, setTambah] = useState(false);
  const [dicabut, setDicabut] = useState<readonly Peserta[]>([]);
  const [baru, setBaru] = useState<Kiriman | null>(null);
  const [dibatalkan, setDibatalkan] = useState<Kiriman | null>(null);
  const calon = useAsk(isPilih ? `/api/acara/calon?wilayah=${data.isi.desa}` : null, zDaftarCalon);
  const undang = async (peserta: readonly Peserta[], lebihKuota: string | null = null): Promise<boolean> => {
    const tulisan = Array.from({ length: Math.ceil(peserta.length / SEKALI_UNDANG) }, (_, ke) => ({
      id: idBaru(),
      kind: 'acara.undang',
      isi: { peserta: peserta.slice(ke * SEKALI_UNDANG, (ke + 1) * SEKALI_UNDANG), lebihKuota },
    }));
    const isJadi = await tulis(...tulisan);
    if (isJadi) {
      setBaru({ catatanId: tulisan.map(({ id }) => id), orang: peserta.length });
      setPilih(false);
    }
    return isJadi;
  };
  const cabut = (alasan: string) => tulis(...dicabut.map(({ id }) => ({ kind: 'acara.cabut-undangan', isi: { orangId: id, alasan } })));
  const batalkan = async ({ catatanId }: Kiriman, alasan: string): Promise<boolean> => {
    const isJadi = await tulis(...catatanId.map((sasaran) => ({ kind: 'catatan.batal', isi: { sasaran, alasan } })));
    if (isJadi) setBaru(null);
    return isJadi;
  };
  return (
    <DialogRefusal.Provider value={galat}>
      <div class="cluster apart no-print">
        <KertasUndangan data={data} nama={nama} />
        <span class="cluster">
          <Button kind="quiet" icon="orang" onClick={() => setTambah(true)}>
            {t('Undang orang lain', 'Invite somebody else')}
          </Button>
          {!isPilih && (
            <Button kind="primary" icon="tambah" onClick={() => setPilih(true)}>
              {t('Undang kader', 'Invite cadres')}
            </Button>
          )}
        </span>
      </div>
      {galat && !isPilih && <Notice kind="error" title={galat} />}
      {isSibuk && !isPilih && <Notice title={t('Menyimpan…', 'Keeping…')} />}
      {baru && (
        <Notice
          kind="success"
          title={t(`${baru.orang} orang diundang`, `${baru.orang} people invited`)}
          action={
            <Button isCompact onClick={() => setDibatalkan(baru)}>
              {t('Batalkan undangan yang baru dikirim', 'Undo what was just sent')}
            </Button>
          }
        />
      )}
      {isPilih && <Refusal tanya={calon} />}
      {isPilih && !calon.isi && !calon.galat && <p class="soft">{t('Memuat daftar kader…', 'Loading cadres…')}</p>}
      {isPilih && calon.isi && (
        <PilihCalon
          data={calon.isi}
          acara={data.isi}
          isSibuk={isSibuk}
          galat={galat}
          onUndang={(peserta, lebihKuota) => void undang(peserta, lebihKuota)}
          onTutup={() => setPilih(false)}
        />
      )}
      {!isPilih && <KuotaUndangan data={data} nama={nama} />}
      {data.isi.peserta.size > 0 ? (
        <DaftarUndangan data={data} nama={nama} onCabut={setDicabut} />
      ) : (
        !isPilih && (
          <EmptyState icon="orang" title={t('Belum ada yang diundang', 'Nobody is invited yet')}>
            {t(
              'Tekan Undang kader. Yang dipilih membaca undangannya di ponsel dan menjawab hadir atau tidak.',
              'Press Invite cadres. They read it on their phones and answer.',
            )}
          </EmptyState>
        )
      )}
      <KirimanUndangan data={data} onBatal={({ catatanId, orangId }) => setDibatalkan({ catatanId: [catatanId], orang: orangId.length })} />
      {isTambah && (
        <TambahOrangDialog
          acara={data.isi}
          onTutup={() => setTambah(false)}
          isSibuk={isSibuk}
          onTambah={async (orang, lebihKuota) => setTambah(!(await undang([orang], lebihKuota)))}
        />
      )}
      {dicabut.length > 0 && <CabutDialog orang={dicabut} nama={nama} onTutup={() => setDicabut([])} onAlasan={cabut} />}
      {dibatalkan && (
        <AlasanDialog
          judul={t(`Batalkan undangan ${dibatalkan.orang} orang`, `Undo the invitation of ${dibatalkan.orang} people`)}
          lakukan={t('Batalkan undangan', 'Undo the invitation')}
          isMencabut
          onClose={() => setDibatalkan(null)}
          onAlasan={(alasan) => batalkan(dibatalkan, alasan)}
        >
          <p>
            {t(
              'Seluruh kiriman ini dibatalkan. Yang sudah diundang lewat kiriman lain tetap di daftar.',
              'The whole sending is undone. Whoever was invited by another sending stays on the list.',
            )}
          </p>
        </AlasanDialog>
      )}
    </DialogRefusal.Provider>
  );
}
