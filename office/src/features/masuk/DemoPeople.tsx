// In a demo: the invented people one may sign in as; outside a demo, nothing.
import { type OrangContoh, zOrangContoh } from '@lini/core/akses/akun.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';

/** Cadres work on the phone; the office door offers the people of the office. */
const PERAN_KANTOR: ReadonlySet<string> = new Set(['kabupaten', 'koordinator', 'pkb']);

/** How many are offered at first, so that the form and they fit on one screen. */
const AWAL_BANYAK = 4;

/** The first of each role, then the others. */
function pilihAwal(orang: OrangContoh): OrangContoh {
  const pertama = [...PERAN_KANTOR].flatMap((peran) => orang.find((satu) => satu.peran === peran) ?? []);
  return [...pertama, ...orang.filter((satu) => !pertama.includes(satu))];
}

/** Draws a chip per person; a press fills in the form. */
export function DemoPeople({ onPick }: { onPick: (namaPengguna: string) => void }) {
  const [orang, setOrang] = useState<OrangContoh>([]);
  const [isSemua, setSemua] = useState(false);
  useEffect(() => {
    const batal = new AbortController();
    void ask('/api/orang-contoh', zOrangContoh, { batal: batal.signal }).then((jawaban) => {
      if (jawaban.ok) setOrang(pilihAwal(jawaban.isi.filter(({ peran }) => PERAN_KANTOR.has(peran))));
    });
    return () => batal.abort();
  }, []);
  if (orang.length === 0) return null;
  return (
    <section class="stack door-demo" aria-labelledby="orang-contoh">
      <h2 id="orang-contoh">{t('Coba sebagai', 'Try as')}</h2>
      <p class="soft">
        {t(
          'Ini data contoh. Pilih orangnya, lalu tekan Masuk; kata sandinya “contoh”.',
          'This is demo data. Pick a person, then sign in; the password is “contoh”.',
        )}
      </p>
      <ul class="door-people">
        {orang.slice(0, isSemua ? undefined : AWAL_BANYAK).map(({ namaPengguna, nama, keterangan }) => (
          <li key={namaPengguna}>
            <button type="button" class="chip chip-filter" onClick={() => onPick(namaPengguna)}>
              <span>
                <span class="firm">{nama}</span>
                <span class="door-role">{keterangan}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!isSemua && orang.length > AWAL_BANYAK && (
        <Button kind="quiet" onClick={() => setSemua(true)}>
          {t('Orang lain', 'Other people')}
        </Button>
      )}
    </section>
  );
}
