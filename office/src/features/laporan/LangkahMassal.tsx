// What an office does with all reports of its area at once: confirm, accept, lock. Each asks first, and locking says what it means.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { type Langkah, langkahMaju } from './catat-langkah.ts';
import { KATA_LANGKAH } from './kata-laporan.ts';
import { mintaDaftar } from './minta.ts';
import type { Tindakan } from './use-tindakan.ts';

type Massal = 'sahkan' | 'terima' | 'kunci';

const DARI = { sahkan: 'disetujui', terima: 'disahkan', kunci: 'diterima' } as const;
const PERAN = { sahkan: 'koordinator', terima: 'kabupaten', kunci: 'kabupaten' } as const;
const MASSAL: readonly Massal[] = ['sahkan', 'terima', 'kunci'];

function judulMassal(jenis: Massal, banyak: number): string {
  const n = formatAngka(banyak);
  if (jenis === 'sahkan') return t(`Sahkan semua yang disetujui (${n})`, `Confirm all approved (${n})`);
  return jenis === 'terima' ? t(`Terima semua yang disahkan (${n})`, `Accept all confirmed (${n})`) : t(`Kunci bulan ini (${n})`, `Lock this month (${n})`);
}

function Penjelasan({ jenis, belum }: { jenis: Massal; belum: number }) {
  if (jenis !== 'kunci') {
    return <p>{t('Laporan yang dikembalikan atau masih diperiksa tidak ikut.', 'Reports that are returned or still being checked are not included.')}</p>;
  }
  return (
    <div class="stack">
      <ul class="stack tight bullets">
        <li>{t('Angka laporan yang dikunci tidak berubah lagi untuk selamanya.', 'The figures of a locked report never change again.')}</li>
        <li>
          {t(
            'Kekeliruan yang ditemukan kemudian diajukan sebagai ralat dengan alasan, dan tampil di samping angka yang terkunci.',
            'Mistakes found later are asked for as corrections with a reason, and stand beside the locked figures.',
          )}
        </li>
        <li>{t('Kunci tidak dapat dibuka kembali.', 'A lock cannot be taken back.')}</li>
      </ul>
      {belum > 0 && (
        <Notice
          kind="warn"
          title={t(`${formatAngka(belum)} laporan belum diterima dan tidak ikut dikunci`, `${formatAngka(belum)} reports are not accepted and stay open`)}
        >
          {t('Laporan itu dapat dikunci kemudian, setelah diterima.', 'They can be locked later, once accepted.')}
        </Notice>
      )}
    </div>
  );
}

export type LangkahMassalProps = { akun: Akun; rekap: RekapLaporan; tindakan: Tindakan };

/** Draws the buttons of this role; nothing where nothing waits. */
export function LangkahMassal({ akun, rekap: { bulan, seluruh }, tindakan }: LangkahMassalProps) {
  const [ditanya, setDitanya] = useState<Massal | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  const { keadaan, ada } = seluruh.hitungan;
  const banyak = (jenis: Massal): number => keadaan[DARI[jenis]];
  const bisa = MASSAL.filter((jenis) => PERAN[jenis] === akun.peran && banyak(jenis) > 0);
  const jalankan = async (jenis: Massal): Promise<void> => {
    setDitanya(null);
    setGalat(null);
    // Asked for afresh: what a colleague did meanwhile must not be done twice.
    const jawaban = await mintaDaftar(seluruh.wilayah.kode, bulan);
    if (!jawaban.ok) return setGalat(jawaban.galat.pesan);
    const langkah = jawaban.isi.baris.flatMap((satu): Langkah[] => (satu.keadaan === DARI[jenis] ? langkahMaju(satu, jenis) : []));
    if (langkah.length > 0) await tindakan.jalankan(langkah, tt(KATA_LANGKAH[jenis].sedang), tt(KATA_LANGKAH[jenis].selesai));
  };
  if (bisa.length === 0 && galat === null) return null;
  return (
    <div class="cluster no-print">
      {bisa.map((jenis) => (
        <Button
          key={jenis}
          kind={jenis === 'kunci' ? 'secondary' : 'primary'}
          icon={jenis === 'kunci' ? 'kunci' : 'centang'}
          isBusy={tindakan.kemajuan !== null}
          onClick={() => setDitanya(jenis)}
        >
          {judulMassal(jenis, banyak(jenis))}
        </Button>
      ))}
      {galat && <Notice kind="error" title={galat} />}
      {ditanya && (
        <Dialog
          isOpen
          onClose={() => setDitanya(null)}
          title={t(
            `${tt(KATA_LANGKAH[ditanya].tombol)} ${formatAngka(banyak(ditanya))} laporan ${formatBulan(bulan)}?`,
            `${tt(KATA_LANGKAH[ditanya].tombol)} ${formatAngka(banyak(ditanya))} reports of ${formatBulan(bulan)}?`,
          )}
          actions={
            <>
              <Button onClick={() => setDitanya(null)}>{t('Batal', 'Cancel')}</Button>
              <Button kind={ditanya === 'kunci' ? 'danger' : 'primary'} icon={ditanya === 'kunci' ? 'kunci' : 'centang'} onClick={() => void jalankan(ditanya)}>
                {tt(KATA_LANGKAH[ditanya].tombol)}
              </Button>
            </>
          }
        >
          <Penjelasan jenis={ditanya} belum={ada - keadaan.diterima - keadaan.terkunci} />
        </Dialog>
      )}
    </div>
  );
}
