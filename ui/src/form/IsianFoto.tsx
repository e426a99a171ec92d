// A photo as an answer: taken or chosen, made small at once, shown before it is kept, with its size in words.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { formatAngka } from '../words/angka.ts';
import { t } from '../words/t.ts';
import { bitaFoto, kecilkanFoto } from './kecilkan-foto.ts';

export type IsianFotoProps = { nilai: string | null; label: string; onIsi: (nilai: string | null) => void };

/** Draws the two ways to a photo, or the photo with its way out. */
export function IsianFoto({ nilai, label, onIsi }: IsianFotoProps) {
  const kamera = useRef<HTMLInputElement>(null);
  const galeri = useRef<HTMLInputElement>(null);
  const [keadaan, setKeadaan] = useState<'siap' | 'mengecilkan' | 'gagal'>('siap');

  async function ambil(masukan: HTMLInputElement): Promise<void> {
    const berkas = masukan.files?.[0];
    // The same file chosen again must be heard again.
    masukan.value = '';
    if (!berkas) return;
    setKeadaan('mengecilkan');
    try {
      onIsi((await kecilkanFoto(berkas)).dataUrl);
      setKeadaan('siap');
    } catch {
      setKeadaan('gagal');
    }
  }

  const masukan = (ref: typeof kamera, nama: string, isKamera: boolean) => (
    <input
      ref={ref}
      class="visually-hidden"
      type="file"
      accept="image/*"
      {...(isKamera && { capture: 'environment' as const })}
      aria-label={nama}
      tabIndex={-1}
      onChange={(peristiwa) => void ambil(peristiwa.currentTarget)}
    />
  );

  return (
    <div class="stack tight">
      {nilai?.startsWith('data:') && (
        <figure class="foto-isian">
          <img src={nilai} alt={label} />
          <figcaption class="soft">
            {t(`${formatAngka(Math.ceil(bitaFoto(nilai) / 1000))} KB, sudah dikecilkan`, `${formatAngka(Math.ceil(bitaFoto(nilai) / 1000))} KB, made small`)}
          </figcaption>
        </figure>
      )}
      <div aria-live="polite">
        {keadaan === 'mengecilkan' && <p class="soft">{t('Mengecilkan foto…', 'Making the photo small…')}</p>}
        {keadaan === 'gagal' && (
          <Notice kind="error" title={t('Foto ini tidak terbaca', 'This photo cannot be read')}>
            {t('Ambil lagi dengan kamera, atau pilih foto yang lain.', 'Take it again with the camera, or choose another one.')}
          </Notice>
        )}
      </div>
      <div class="cluster">
        <Button icon="kamera" onClick={() => kamera.current?.click()}>
          {nilai === null ? t('Ambil foto', 'Take a photo') : t('Ambil ulang', 'Take again')}
        </Button>
        <Button onClick={() => galeri.current?.click()}>{t('Pilih foto yang ada', 'Choose a photo')}</Button>
        {nilai !== null && (
          <Button kind="quiet" icon="silang" onClick={() => onIsi(null)}>
            {t('Hapus foto', 'Remove')}
          </Button>
        )}
      </div>
      {masukan(kamera, t('Kamera', 'Camera'), true)}
      {masukan(galeri, t('Galeri', 'Gallery'), false)}
    </div>
  );
}
