// The sheet of one entry of the history: correct it, withdraw it with a reason, or mend what came back.
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import { kalimatTolakan } from '@lini/core/catatan/tolakan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';
import { alamatFormulir } from '../../app/alamat.ts';
import { periksa, simpan } from '../../app/catat.ts';
import { hariIni } from '../../app/waktu.ts';
import type { BarisRiwayat } from './riwayat.ts';

const ALASAN_TERPENDEK = 3;

export type RiwayatLembarProps = { baris: BarisRiwayat | null; onTutup: () => void };

/** Draws the sheet while an entry is chosen. */
export function RiwayatLembar({ baris, onTutup }: RiwayatLembarProps) {
  const [isBatal, setBatal] = useState(false);
  const [alasan, setAlasan] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const id = baris?.tampil.catatan.id;
  useEffect(() => {
    setBatal(false);
    setAlasan('');
    setGalat(null);
  }, [id]);
  if (!baris) return null;
  const { catatan, status } = baris.tampil;
  const isBisaDiubah = baris.batal === null && status !== 'dikembalikan' && status !== 'selesai';

  async function batalkan(): Promise<void> {
    if (alasan.trim().length < ALASAN_TERPENDEK) return setGalat(tt(kalimatTolakan('alasan-wajib')));
    const isian = {
      keluargaId: catatan.subjek.id,
      desa: catatan.desa,
      rt: catatan.rt,
      kind: KIND_BATAL,
      terjadi: hariIni.value,
      isi: { sasaran: catatan.id, alasan: alasan.trim() },
    };
    const [tolakan] = periksa(isian);
    if (tolakan) return setGalat(tt(kalimatTolakan(tolakan.kode)));
    await simpan(isian);
    onTutup();
  }

  return (
    <Dialog isOpen onClose={onTutup} isSheet title={tt(baris.judul)}>
      <div class="stack">
        <div>
          <p>{tt(baris.ringkas)}</p>
          <p class="soft">{formatTanggal(baris.terjadi)}</p>
        </div>
        {status === 'dikembalikan' && baris.tampil.kode !== null && <p class="firm">{tt(kalimatTolakan(baris.tampil.kode))}</p>}
        {status === 'dikembalikan' && (
          <LinkButton kind="primary" isWide href={alamatFormulir({ keluargaId: catatan.subjek.id, kind: catatan.kind, perbaiki: catatan.id })}>
            {t('Perbaiki', 'Mend')}
          </LinkButton>
        )}
        {isBisaDiubah && !isBatal && (
          <>
            <LinkButton kind="primary" isWide href={alamatFormulir({ keluargaId: catatan.subjek.id, kind: catatan.kind, koreksi: catatan.id })}>
              {t('Koreksi isinya', 'Correct it')}
            </LinkButton>
            <Button kind="danger" isWide onClick={() => setBatal(true)}>
              {t('Batalkan catatan', 'Withdraw it')}
            </Button>
          </>
        )}
        {isBisaDiubah && isBatal && (
          <>
            <TextInput
              label={t('Mengapa dibatalkan?', 'Why is it withdrawn?')}
              help={t('Contoh: salah keluarga', 'For example: wrong family')}
              value={alasan}
              onValue={setAlasan}
              error={galat}
              maxLength={300}
              isRequired
            />
            <Button kind="danger" isWide onClick={() => void batalkan()}>
              {t('Batalkan catatan ini', 'Withdraw this record')}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}
