// The frame of every screen: what waits, heading, the content, and the main places at the bottom.
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Icon, type IconName } from '@lini/ui/components/Icon.tsx';
import { SkipLink } from '@lini/ui/components/SkipLink.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isSebelumnya } from './riwayat-peramban.ts';
import { StatusBar } from './StatusBar.tsx';
import { getSesi } from './sesi.ts';
import { Toast } from './Toast.tsx';
import { leaveToast, noteTekan } from './toast.ts';

export type ShellProps = {
  judul: string;
  /** The title of the tab when the heading carries a person's name: browser history and recent apps are read by others. */
  judulTab?: string;
  /** A line under the heading. */
  keterangan?: ComponentChildren;
  /** Where "Kembali" leads; none on the main places. */
  kembali?: string;
  /** A form has its save button where the main places would be. */
  isFormulir?: boolean;
  children: ComponentChildren;
};

type Tempat = { readonly href: string; readonly label: string; readonly icon: IconName };

/** A guest has one task and nothing else to go to. */
const tempatTamu = (): readonly Tempat[] => [
  { href: '/', label: t('Tugas', 'Task'), icon: 'beranda' },
  { href: '/kiriman', label: t('Kiriman', 'Sending'), icon: 'awan' },
];

const tempat = (): readonly Tempat[] => [
  { href: '/', label: t('Hari ini', 'Today'), icon: 'beranda' },
  { href: '/keluarga', label: t('Keluarga', 'Families'), icon: 'keluarga' },
  { href: '/laporan', label: t('Laporan', 'Report'), icon: 'laporan' },
  { href: '/kiriman', label: t('Kiriman', 'Sending'), icon: 'awan' },
  { href: '/lainnya', label: t('Lainnya', 'More'), icon: 'lainnya' },
];

/** How far each main place was read, so that coming back finds the list where it was left. */
const posisi = new Map<string, number>();

/** Draws the frame; the heading takes the focus when the screen changes, so that screen readers say where one is. */
export function Shell({ judul, judulTab, keterangan, kembali, isFormulir, children }: ShellProps) {
  const { path } = useLocation();
  const { isContoh, tamu } = getSesi().akun;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${judulTab ?? judul} · Lini`;
    heading.current?.focus({ preventScroll: true });
    leaveToast();
    const isTempatUtama = kembali === undefined;
    window.scrollTo(0, isTempatUtama ? (posisi.get(path) ?? 0) : 0);
    const ingat = (): unknown => isTempatUtama && posisi.set(path, window.scrollY);
    window.addEventListener('scroll', ingat, { passive: true });
    return () => window.removeEventListener('scroll', ingat);
  }, [path]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes that somebody pressed, whatever it was
    <div class="shell" onPointerDown={noteTekan} onKeyDown={noteTekan}>
      <SkipLink />
      <header class="shell-status">
        {kembali && (
          <a
            class="shell-kembali"
            href={kembali}
            onClick={(peristiwa) => {
              if (peristiwa.ctrlKey || peristiwa.metaKey || peristiwa.shiftKey || !isSebelumnya(kembali)) return;
              // The router hears clicks at the window and would go forward to the address as well.
              peristiwa.preventDefault();
              peristiwa.stopPropagation();
              history.back();
            }}
          >
            <Icon name="kembali" />
            <span>{t('Kembali', 'Back')}</span>
          </a>
        )}
        <StatusBar isRingkas={kembali !== undefined} />
      </header>
      <main id="isi" class="shell-isi" tabIndex={-1}>
        <div class="shell-judul">
          <h1 ref={heading} tabIndex={-1}>
            {judul}
          </h1>
          <div class="shell-keterangan">
            {keterangan && <div class="soft">{keterangan}</div>}
            {isContoh && !kembali && <Badge tone="info">{t('Data contoh', 'Demo data')}</Badge>}
          </div>
        </div>
        {children}
      </main>
      <Toast />
      {!isFormulir && (
        <nav class="shell-bawah" aria-label={t('Tempat utama', 'Main places')}>
          {(tamu ? tempatTamu() : tempat()).map(({ href, label, icon }) => (
            <a key={href} href={href} class={href === '/kiriman' ? 'shell-kiriman' : undefined} aria-current={path === href ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{label}</span>
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
