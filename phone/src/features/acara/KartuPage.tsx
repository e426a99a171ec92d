// The pass of this participant: her code as large as the screen allows, kept bright, also without a signal, also on paper.
import './acara.css';
import { tulisKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Qr } from '@lini/ui/components/Qr.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect } from 'preact/hooks';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { alamatAcara } from './alamat-acara.ts';
import { BelumAda } from './BelumAda.tsx';
import { tulisJabatan } from './orang-acara.ts';
import { tulisHariAcara } from './tulis-acara.ts';
import { useAcara } from './use-acara.ts';

/** The screen neither dims nor locks while the pass is shown; a phone that can't goes on as it does. */
function useLayarNyala(): void {
  useEffect(() => {
    let kunci: WakeLockSentinel | null = null;
    let isSelesai = false;
    navigator.wakeLock?.request('screen').then(
      (dapat) => {
        kunci = dapat;
        if (isSelesai) void dapat.release();
      },
      () => undefined,
    );
    return () => {
      isSelesai = true;
      void kunci?.release();
    };
  }, []);
}

/** Draws the pass of whoever is signed in. */
export function KartuPage() {
  useLayarNyala();
  const { id, entri } = useAcara();
  const { akun } = getSesi();
  const rencana = entri?.keadaan.rencana;
  if (!entri || !rencana) return <BelumAda />;
  const peserta = entri.keadaan.peserta.get(akun.id);
  return (
    <Shell
      judul={peserta?.nama ?? akun.nama}
      judulTab={t('Kartu peserta', 'Pass')}
      keterangan={peserta && tulisJabatan(peserta)}
      kembali={alamatAcara(id)}
      isFormulir
    >
      <div class="kartu-peserta">
        <Qr isi={tulisKodePeserta(akun.id)} label={t('Kode peserta untuk petugas pintu', 'Code for the door')} teks={peserta?.nama ?? akun.nama} />
        <p class="firm">{rencana.judul}</p>
        <p class="soft">{tulisHariAcara(rencana)}</p>
      </div>
      <p>{t('Tunjukkan kode ini di pintu. Terbaca juga tanpa sinyal, dan dari kertas.', 'Show this at the door. It works without a signal, and on paper.')}</p>
      <Button isWide icon="cetak" onClick={() => window.print()}>
        {t('Cetak kartu', 'Print the pass')}
      </Button>
    </Shell>
  );
}
