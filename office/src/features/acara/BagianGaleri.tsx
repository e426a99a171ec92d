// The gallery: photos of the gathering, added and withdrawn by the committee; everyone of the area sees them on the phone.
import { Refusal } from '../../app/Refusal.tsx';
import '@lini/ui/galeri/galeri.css';
import { alamatFoto, type Galeri, zGaleri } from '@lini/core/acara/galeri-wire.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { DaftarFoto, type FotoTampil } from '@lini/ui/galeri/DaftarFoto.tsx';
import { FormFoto, type IsiFoto } from '@lini/ui/galeri/FormFoto.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { useAsk } from '../../app/use-ask.ts';
import type { BagianProps } from './bagian-props.ts';
import { type Tulis, useTulis } from './use-tulis.ts';

function Tambah({ galeri, tahun, tulis }: { galeri: Galeri; tahun: number; tulis: Tulis }) {
  return (
    <section class="card stack no-print" aria-labelledby="foto-baru">
      <h2 id="foto-baru">{t('Tambah foto', 'Add a photo')}</h2>
      {tulis.galat && <Notice kind="error" title={tulis.galat} />}
      {galeri.sisa === 0 ? (
        <p>{t('Galeri sudah penuh. Batalkan satu foto dulu.', 'The gallery is full. Withdraw a photo first.')}</p>
      ) : (
        <>
          <p class="soft">
            {t(`Muat ${galeri.sisa} foto lagi. Foto dikecilkan sebelum dikirim.`, `${galeri.sisa} more fit. A photo is made small before it is sent.`)}
          </p>
          <FormFoto lomba={galeri.lomba} tahun={tahun} isSibuk={tulis.isSibuk} onKirim={(isi: IsiFoto) => tulis.tulis({ kind: 'acara.foto', isi })} />
        </>
      )}
    </section>
  );
}

function Isi({ galeri, acaraId, onBatal }: { galeri: Galeri; acaraId: string; onBatal: (foto: FotoTampil) => void }) {
  const { foto, terhapus } = galeri;
  const bolehBatal = new Set(foto.filter((satu) => satu.isBolehBatal).map(({ id }) => id));
  return (
    <section class="card stack" aria-labelledby="galeri">
      <h2 id="galeri">{t(`Galeri (${foto.length})`, `Gallery (${foto.length})`)}</h2>
      {foto.length === 0 ? (
        <EmptyState icon="kamera" title={t('Belum ada foto', 'No photo yet')}>
          {t(
            'Tambahkan foto di samping, atau PKB mengambilnya di ponsel: buka acaranya, lalu Galeri. Semua peserta melihatnya.',
            'Add photos beside, or a PKB takes them on the phone: open the gathering, then Gallery. All participants see them.',
          )}
        </EmptyState>
      ) : (
        <DaftarFoto
          foto={foto.map((satu) => ({ ...satu, alamat: alamatFoto(acaraId, satu.id) }))}
          isBolehBatal={({ id }) => bolehBatal.has(id)}
          onBatal={onBatal}
        />
      )}
      {terhapus > 0 && (
        <p class="soft">
          {t(
            `${terhapus} foto sudah dihapus: masa simpannya habis, atau pernah dibatalkan.`,
            `${terhapus} photos were erased: their time was over, or they were withdrawn once.`,
          )}
        </p>
      )}
    </section>
  );
}

/** Draws the part. */
export function BagianGaleri({ data, segarkan }: BagianProps) {
  const [kali, setKali] = useState(0);
  const tulis = useTulis(data, () => {
    setKali((lama) => lama + 1);
    segarkan();
  });
  const [dibatalkan, setDibatalkan] = useState<FotoTampil | null>(null);
  const tanya = useAsk(`/api/acara/${data.isi.id}/galeri`, zGaleri, kali);
  const galeri = tanya.isi;
  const tahun = parameterPada(data.hariIni)['privacy.photoYears'];
  if (!galeri)
    return tanya.galat ? (
      <Refusal tanya={tanya} judul={t('Galeri belum bisa dibuka', 'The gallery cannot be opened')} />
    ) : (
      <p class="soft">{t('Membuka galeri…', 'Opening the gallery…')}</p>
    );
  return (
    <div class="two-columns">
      <Isi galeri={galeri} acaraId={data.isi.id} onBatal={setDibatalkan} />
      {galeri.isPanitia && data.isi.dibatalkan === null && <Tambah galeri={galeri} tahun={tahun} tulis={tulis} />}
      {dibatalkan && (
        <DialogRefusal.Provider value={tulis.galat}>
          <AlasanDialog
            judul={t(`Batalkan foto "${dibatalkan.keterangan}"`, `Withdraw "${dibatalkan.keterangan}"`)}
            lakukan={t('Batalkan foto', 'Withdraw it')}
            isMencabut
            onClose={() => setDibatalkan(null)}
            onAlasan={(alasan) => tulis.tulis({ kind: 'catatan.batal', isi: { sasaran: dibatalkan.id, alasan } })}
          >
            <p>{t('Foto ini tidak tampil lagi bagi siapa pun. Alasannya tersimpan.', 'Nobody sees this photo any more. The reason is kept.')}</p>
          </AlasanDialog>
        </DialogRefusal.Provider>
      )}
    </div>
  );
}
