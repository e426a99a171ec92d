// Signing in; in a demo one tap on an invented person is enough.
import type { OrangContoh } from '@lini/core/akses/akun.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { DataContohBanner } from '@lini/ui/components/DataContohBanner.tsx';
import { LanguageSwitch } from '@lini/ui/components/LanguageSwitch.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useState } from 'preact/hooks';
import { listOrangContoh } from '../../app/api.ts';
import { masuk, namaTerakhir } from '../../app/sesi.ts';

const SANDI_CONTOH = 'contoh';
const PER_PERAN_DULU = 2;

/** The first few of each role; the rest on request. */
function ringkas(orang: OrangContoh): OrangContoh {
  const jumlah = new Map<string, number>();
  return orang.filter(({ peran }) => {
    const ke = (jumlah.get(peran) ?? 0) + 1;
    jumlah.set(peran, ke);
    return ke <= PER_PERAN_DULU;
  });
}

/** Draws the sign-in. */
export function MasukPage() {
  const [nama, setNama] = useState(namaTerakhir.peek());
  const [sandi, setSandi] = useState('');
  const [pesan, setPesan] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [orang, setOrang] = useState<OrangContoh>([]);
  const [isSemua, setSemua] = useState(false);
  useEffect(() => {
    document.title = `${t('Masuk', 'Sign in')} · Lini`;
    void listOrangContoh().then(setOrang);
  }, []);

  async function kirim(namaPengguna: string, kata: string): Promise<void> {
    setBusy(true);
    setPesan(null);
    const galat = await masuk(namaPengguna, kata);
    if (galat === null) return;
    setPesan(galat);
    setBusy(false);
  }

  const tampil = isSemua ? orang : ringkas(orang).reverse();
  return (
    <main class="masuk">
      <div class="masuk-kepala">
        <img src="/lini.svg" alt="" width="64" height="64" />
        <div>
          <h1>Lini</h1>
          <p class="soft">{t('Buku lapangan kader IMP', 'The field book of village cadres')}</p>
        </div>
      </div>
      <form
        class="stack"
        onSubmit={(peristiwa) => {
          peristiwa.preventDefault();
          if (!isBusy) void kirim(nama, sandi);
        }}
      >
        {pesan !== null && (
          <Notice kind="error" title={t('Belum bisa masuk', 'Could not sign in')}>
            {pesan}
          </Notice>
        )}
        <TextInput label={t('Nama pengguna', 'User name')} value={nama} onValue={setNama} name="username" autoComplete="username" isRequired />
        <TextInput
          label={t('Kata sandi', 'Password')}
          value={sandi}
          onValue={setSandi}
          type="password"
          name="password"
          autoComplete="current-password"
          isRequired
        />
        <Button kind="primary" type="submit" isWide isBusy={isBusy}>
          {isBusy ? t('Membuka…', 'Opening…') : t('Masuk', 'Sign in')}
        </Button>
      </form>
      {orang.length > 0 && (
        <section class="bagian" aria-labelledby="orang-contoh">
          <DataContohBanner isContoh />
          <h2 id="orang-contoh">{t('Coba sebagai', 'Try as')}</h2>
          <ul class="list">
            {tampil.map((satu) => (
              <ListRow
                key={satu.namaPengguna}
                icon="orang"
                title={satu.nama}
                detail={satu.keterangan}
                onClick={() => !isBusy && void kirim(satu.namaPengguna, SANDI_CONTOH)}
              />
            ))}
          </ul>
          {!isSemua && orang.length > tampil.length && (
            <Button kind="quiet" onClick={() => setSemua(true)}>
              {t(`Tampilkan semua (${orang.length})`, `Show all (${orang.length})`)}
            </Button>
          )}
        </section>
      )}
      <LanguageSwitch />
    </main>
  );
}
