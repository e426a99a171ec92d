// Protests: noted with their reason while the window is open, decided with a reason before the announcement, and what an upheld one opens.
import { akhirProtes, listProtesTerbuka } from '@lini/core/lomba/langkah-lomba.ts';
import { listReguProtes } from '@lini/core/lomba/protes-wilayah.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { akun } from '../../app/sesi.ts';
import type { MejaTerisi } from './meja-terisi.ts';
import { PilihRegu } from './PilihRegu.tsx';
import { PutusProtes } from './PutusProtes.tsx';
import { SesudahProtes } from './SesudahProtes.tsx';
import { namaRegu } from './sebut-lomba.ts';

function Baru({ meja: { data, tulis } }: { meja: MejaTerisi }) {
  const orang = akun.value;
  const boleh = orang ? listReguProtes(data.lomba, { peran: orang.peran, wilayah: orang.tugas.map(({ wilayah }) => wilayah) }) : [];
  const [isBuka, setBuka] = useState(false);
  const [regu, setRegu] = useState('');
  if (boleh.length === 0) return <p class="soft">{t('Wilayah Anda tidak punya regu di lomba ini.', 'Your area has no team in this competition.')}</p>;
  return (
    <>
      <Button onClick={() => setBuka(true)}>{t('Catat protes', 'Note a protest')}</Button>
      {isBuka && (
        <AlasanDialog
          judul={t('Protes', 'Protest')}
          lakukan={t('Catat', 'Note')}
          isBelum={!regu}
          onClose={() => setBuka(false)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.protes', isi: { regu, alasan } })}
        >
          <PilihRegu label={t('Dari regu', 'By the team')} kosong={t('Pilih regu', 'Choose a team')} regu={boleh} nilai={regu} onPilih={setRegu} />
        </AlasanDialog>
      )}
    </>
  );
}

/** Draws the protests and what may be done about them. */
export function ProtesLomba({ meja }: { meja: MejaTerisi }) {
  const { lomba, kini, isBolehAtur } = meja.data;
  const akhir = akhirProtes(lomba);
  const isBuka = !lomba.umum && (akhir === null || kini <= akhir);
  if (lomba.protes.length === 0 && !isBuka) return null;
  return (
    <section class="card stack" aria-labelledby="protes">
      <h2 id="protes">{t('Protes', 'Protests')}</h2>
      {lomba.protes.length === 0 && <p class="soft">{t('Belum ada protes.', 'No protest yet.')}</p>}
      <ul class="stack">
        {lomba.protes.map((satu) => (
          <li key={satu.id} class="stack tight">
            <p>
              <span class="firm">{namaRegu(lomba, satu.regu)}:</span> {satu.alasan}
            </p>
            <PutusProtes meja={meja} protes={satu} />
          </li>
        ))}
      </ul>
      <SesudahProtes meja={meja} />
      {isBuka && (
        <div>
          <Baru meja={meja} />
        </div>
      )}
      {isBolehAtur && listProtesTerbuka(lomba).length > 0 && !lomba.umum && (
        <p class="soft">{t('Hasil diumumkan sesudah semua protes diputus.', 'The result is announced once every protest is decided.')}</p>
      )}
    </section>
  );
}
