// The frame of every page: demo banner, header with who is signed in, and the place for the content.
import type { Akun } from '@lini/core/akses/akun.ts';
import { PERAN } from '@lini/core/akses/peran.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { DataContohBanner } from '@lini/ui/components/DataContohBanner.tsx';
import { LanguageSwitch } from '@lini/ui/components/LanguageSwitch.tsx';
import { SkipLink } from '@lini/ui/components/SkipLink.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { AWAL } from './alamat.ts';
import { Brand } from './Brand.tsx';
import { LiveStatus } from './LiveStatus.tsx';
import { MainNav } from './MainNav.tsx';
import { signOut } from './sesi.ts';

/** Draws the frame around a page; `isLive` where the page shows figures. */
export function Shell({ akun, isLive, children }: { akun: Akun; isLive: boolean; children: ComponentChildren }) {
  return (
    <>
      <SkipLink />
      <header class="header no-print">
        <div class="header-row">
          <a class="brand-link" href={AWAL}>
            <Brand />
          </a>
          {isLive && <MainNav />}
          {isLive && <LiveStatus />}
          <DataContohBanner isContoh={akun.isContoh} />
          <div class="cluster header-end">
            <span class="who">
              <span class="firm">{akun.nama}</span>
              <span class="soft">
                <span class="who-dot"> · </span>
                {tt(labelPilihan(PERAN, akun.peran))}
              </span>
            </span>
            <LanguageSwitch />
            <Button kind="quiet" icon="keluar" isCompact onClick={() => void signOut()}>
              {t('Keluar', 'Sign out')}
            </Button>
          </div>
        </div>
      </header>
      <main id="isi" tabIndex={-1} class="main">
        {children}
      </main>
    </>
  );
}
