// Certificates: issued to everybody who passed, printed, taken back with a reason; anyone may verify them.
import { zHasilTerbit } from '@lini/core/acara/acara-wire.ts';
import { hasilAcara, pemegangSertifikat } from '@lini/core/acara/hasil-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { ask } from '../../app/api.ts';
import { Angka } from './Angka.tsx';
import type { BagianProps } from './bagian-props.ts';
import { DaftarSertifikat, type Terbit } from './DaftarSertifikat.tsx';
import { PerluDitinjau } from './PerluDitinjau.tsx';
import { useTulis } from './use-tulis.ts';

/** Presses the button and says how it went. */
function Terbitkan({ data, belum, segarkan }: Pick<BagianProps, 'data' | 'segarkan'> & { belum: number }) {
  const [isSibuk, setSibuk] = useState(false);
  const [hasil, setHasil] = useState<{ readonly isGagal: boolean; readonly kalimat: string } | null>(null);
  const terbitkan = async (): Promise<void> => {
    setSibuk(true);
    const jawaban = await ask(`/api/acara/${data.isi.id}/sertifikat`, zHasilTerbit, { kirim: {} });
    setSibuk(false);
    setHasil(
      jawaban.ok
        ? {
            isGagal: false,
            kalimat: t(
              `${jawaban.isi.terbit} sertifikat diterbitkan, ${jawaban.isi.sudah} sudah ada.`,
              `${jawaban.isi.terbit} issued, ${jawaban.isi.sudah} were there.`,
            ),
          }
        : { isGagal: true, kalimat: jawaban.galat.pesan },
    );
    segarkan();
  };
  return (
    <>
      {belum === 0 && data.isi.sertifikat.size > 0 && !hasil && (
        <p class="soft">{t('Semua yang lulus sudah bersertifikat.', 'Everybody who passed has one.')}</p>
      )}
      {belum > 0 && (
        <Button kind="primary" icon="centang" isBusy={isSibuk} onClick={() => void terbitkan()}>
          {t(`Terbitkan ${belum} sertifikat`, `Issue ${belum} certificates`)}
        </Button>
      )}
      {hasil && <Notice kind={hasil.isGagal ? 'error' : 'success'} title={hasil.kalimat} />}
    </>
  );
}

/** Draws the part. */
export function BagianSertifikat({ data, nama, segarkan }: BagianProps) {
  const { galat, tulis } = useTulis(data, segarkan);
  const [dicabut, setDicabut] = useState<Terbit | null>(null);
  const { isi } = data;
  const hasil = hasilAcara(isi, parameterPada(isi.rencana?.selesai ?? data.hariIni));
  const lulus = hasil.filter((satu) => satu.isLulus === true);
  const punya = pemegangSertifikat(isi);
  const belum = lulus.filter(({ orang }) => !punya.has(orang.id)).length;
  return (
    <>
      <Angka
        daftar={[
          [t('Lulus', 'Passed'), hasil.length === 0 ? '–' : formatAngka(lulus.length)],
          [t('Belum lulus', 'Not passed'), hasil.length === 0 ? '–' : formatAngka(hasil.filter((satu) => satu.isLulus === false).length)],
          [t('Belum bisa dinilai', 'Cannot be told yet'), hasil.length === 0 ? '–' : formatAngka(hasil.filter((satu) => satu.isLulus === null).length)],
          [t('Sudah bersertifikat', 'With certificate'), formatAngka(isi.sertifikat.size)],
        ]}
      />
      <div class="cluster no-print">{data.isPengatur && <Terbitkan data={data} belum={belum} segarkan={segarkan} />}</div>
      <PerluDitinjau data={data} />
      {galat && <Notice kind="error" title={galat} />}
      {isi.sertifikat.size > 0 ? (
        <DaftarSertifikat data={data} nama={nama} onCabut={setDicabut} />
      ) : (
        <EmptyState title={t('Belum ada sertifikat', 'No certificate yet')}>
          {t(
            'Sertifikat untuk yang nilai tes akhirnya 70 ke atas dan hadir di 80 persen sesi. Catat kehadiran dan nilai lebih dulu, lalu terbitkan; nomornya urut sekabupaten.',
            'For those with 70 or more in the post-test who came to 80 percent of the sessions. Take attendance and scores first; numbers run through the kabupaten.',
          )}
        </EmptyState>
      )}
      {data.sertifikatDicabut.length > 0 && (
        <section class="card stack" aria-labelledby="dicabut">
          <h2 id="dicabut">{t(`Dicabut (${data.sertifikatDicabut.length})`, `Withdrawn (${data.sertifikatDicabut.length})`)}</h2>
          <ul class="plain-list">
            {data.sertifikatDicabut.map((satu) => (
              <li key={satu.nomor}>{`${satu.nomor}, ${satu.nama}: ${satu.alasan}`}</li>
            ))}
          </ul>
        </section>
      )}
      {dicabut && (
        <DialogRefusal.Provider value={galat}>
          <AlasanDialog
            judul={t(`Cabut sertifikat ${dicabut.nama}`, `Withdraw the certificate of ${dicabut.nama}`)}
            lakukan={t('Cabut sertifikat', 'Withdraw it')}
            isMencabut
            onClose={() => setDicabut(null)}
            onAlasan={(alasan) => tulis({ kind: 'catatan.batal', isi: { sasaran: dicabut.catatanId, alasan } })}
          >
            <p>
              {t(
                'Siapa pun yang memeriksa nomornya akan membaca bahwa sertifikat ini dicabut. Nomornya tidak dipakai lagi.',
                'Whoever verifies the number will read that it was withdrawn. The number is never used again.',
              )}
            </p>
          </AlasanDialog>
        </DialogRefusal.Provider>
      )}
    </>
  );
}
