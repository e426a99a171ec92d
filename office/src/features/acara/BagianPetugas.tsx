// Door keepers without an account: a link for one day, opened by one phone, taken back when it is lost.
import { alamatTautan, type TautanDibuat, zTautan, zTautanDibuat } from '@lini/core/akses/tautan.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { Qr } from '@lini/ui/components/Qr.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatJam } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { ask, TANPA_ISI } from '../../app/api.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';

const zDaftar = z.array(zTautan);

type Baru = TautanDibuat & { readonly nama: string };

function TautanDialog({ baru, onTutup }: { baru: Baru; onTutup: () => void }) {
  const alamat = alamatTautan(location.origin, baru.token);
  const [isDisalin, setDisalin] = useState(false);
  return (
    <Dialog isOpen onClose={onTutup} title={t(`Tautan untuk ${baru.nama}`, `Link for ${baru.nama}`)}>
      <div class="stack">
        <p>
          {t(
            'Pindai dengan ponsel petugas, atau kirim tautannya. Hanya ponsel pertama yang membukanya; sesudah ditutup, tautan ini tidak tampil lagi.',
            'Scan it with the phone, or send the link. Only the first phone opens it; it is not shown again.',
          )}
        </p>
        <Qr isi={alamat} label={t(`Kode tautan untuk ${baru.nama}`, `Code of the link for ${baru.nama}`)} />
        <p class="break">{alamat}</p>
        <p>
          <Button onClick={() => void navigator.clipboard?.writeText(alamat).then(() => setDisalin(true))}>
            {isDisalin ? t('Sudah disalin', 'Copied') : t('Salin tautan', 'Copy the link')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

/** Draws the part: the links of this gathering, and the form for one more. */
export function BagianPetugas({ data }: BagianProps) {
  const daftar = useAsk(`/api/tautan?acara=${data.isi.id}`, zDaftar);
  const [nama, setNama] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const [baru, setBaru] = useState<Baru | null>(null);
  const buat = async (): Promise<void> => {
    const jawaban = await ask('/api/tautan', zTautanDibuat, { kirim: { acaraId: data.isi.id, lombaId: null, tugas: 'pintu', nama } });
    setGalat(jawaban.ok ? null : jawaban.galat.pesan);
    if (!jawaban.ok) return;
    setBaru({ ...jawaban.isi, nama });
    setNama('');
    daftar.retry();
  };
  const cabut = async (akun: string): Promise<void> => {
    const jawaban = await ask(`/api/tautan/${akun}/cabut`, TANPA_ISI, { kirim: {} });
    setGalat(jawaban.ok ? null : jawaban.galat.pesan);
    daftar.retry();
  };
  const pintu = (daftar.isi ?? []).filter(({ tugas }) => tugas === 'pintu');
  return (
    <div class="two-columns">
      <section class="card stack" aria-labelledby="petugas">
        <h2 id="petugas">{t(`Petugas pintu (${pintu.length})`, `Door keepers (${pintu.length})`)}</h2>
        <Refusal tanya={daftar} />
        {pintu.length === 0 ? (
          <p class="soft">
            {t(
              'Belum ada. PKB bisa menjaga pintu dengan akunnya sendiri; untuk orang lain buat tautan sehari di samping.',
              'None yet. A PKB keeps the door with her own account; make a one-day link for others.',
            )}
          </p>
        ) : (
          <DataTable
            judul={t('Tabel petugas pintu', 'Table of door keepers')}
            kolom={[{ judul: t('Nama', 'Name') }, { judul: t('Keadaan', 'State') }, { judul: t('Tindakan', 'Action') }]}
            baris={pintu.map((satu) => ({
              kunci: satu.akun,
              sel: [
                satu.nama,
                satu.dicabut ? (
                  <Badge tone="bad">{t('dicabut', 'taken back')}</Badge>
                ) : satu.dibuka ? (
                  <Badge tone="good">{t(`dibuka ${formatJam(satu.dibuka)}`, `opened ${formatJam(satu.dibuka)}`)}</Badge>
                ) : (
                  t('belum dibuka', 'not opened yet')
                ),
                satu.dicabut || !satu.isBolehCabut ? (
                  '–'
                ) : (
                  <Button
                    key="cabut"
                    kind="quiet"
                    isCompact
                    aria-label={t(`Cabut tautan ${satu.nama}`, `Take back ${satu.nama}`)}
                    onClick={() => void cabut(satu.akun)}
                  >
                    {t('Cabut', 'Take back')}
                  </Button>
                ),
              ],
            }))}
          />
        )}
      </section>
      <section class="card stack no-print" aria-labelledby="petugas-baru">
        <h2 id="petugas-baru">{t('Tautan baru', 'New link')}</h2>
        <p class="soft">
          {t(
            'Berlaku sampai acara selesai. Petugas hanya melihat daftar nama dan mencatat kehadiran.',
            'Good until the gathering is over. They see the list of names and take attendance only.',
          )}
        </p>
        {galat && <Notice kind="error" title={galat} />}
        <TextInput label={t('Nama petugas', 'Name')} value={nama} maxLength={120} isRequired onValue={setNama} />
        <p>
          <Button kind="primary" icon="tambah" disabled={!nama.trim()} onClick={() => void buat()}>
            {t('Buat tautan', 'Make a link')}
          </Button>
        </p>
      </section>
      {baru && <TautanDialog baru={baru} onTutup={() => setBaru(null)} />}
    </div>
  );
}
