// Who is learning: the card chosen, or the cards to choose from.

import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { PilihDari } from '@lini/ui/form/PilihDari.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../app/entri.ts';
import { tulisRt } from '../../app/nama-subjek.ts';
import { getSesi } from '../../app/sesi.ts';
import { calonSaya, isSenama, saya, setSaya } from './saya.ts';

const opsi = ({ id, keadaan }: EntriSubjek<'kader'>) => ({
  nilai: id,
  label: keadaan.nama,
  rincian: [tulisRt(keadaan.rt), isSenama(keadaan.nama) && t('namanya sama dengan akun ini', 'same name as this account')].filter(Boolean).join(' · '),
});

function BelumAdaKartu() {
  return (
    <Notice
      title={t('Belajar boleh langsung', 'You may begin at once')}
      action={<LinkButton href="/kader">{t('Buka daftar kader', 'Open the cadres')}</LinkButton>}
    >
      {t('Supaya hasilnya tercatat, daftarkan dulu kartu kader Ibu atau Bapak.', 'To have the results recorded, register your card as a cadre first.')}
    </Notice>
  );
}

function Pilihan({ onPilih }: { onPilih: (id: string | null) => void }) {
  const kini = saya.value;
  return (
    <section class="card stack tight" aria-labelledby="belajar-sebagai">
      <h2 id="belajar-sebagai">{t('Siapa yang belajar?', 'Who is learning?')}</h2>
      <PilihDari
        opsi={calonSaya.value.map(opsi)}
        nilai={kini ? [kini.id] : []}
        isBanyak={false}
        isWajib={false}
        kosong=""
        onPilih={([id]) => onPilih(id ?? null)}
      />
    </section>
  );
}

/** Draws the name with a way to change it, or the way to choose. */
export function BelajarSebagai() {
  const [isMemilih, setMemilih] = useState(false);
  const kini = saya.value;
  // While the book is still opening, a card that was not read yet is no missing card.
  if (calonSaya.value.length === 0) return getSesi().buku.isSiap.value ? <BelumAdaKartu /> : null;
  if (isMemilih) {
    const pilih = (id: string | null): void => {
      setSaya(id);
      setMemilih(false);
    };
    return <Pilihan onPilih={pilih} />;
  }
  if (kini) {
    return (
      <ul class="list">
        <ListRow
          icon="orang"
          title={kini.keadaan.nama}
          detail={t('Belajar sebagai ini. Ketuk untuk ganti orang.', 'Learning as this cadre. Press to change.')}
          onClick={() => setMemilih(true)}
        />
      </ul>
    );
  }
  return (
    <Notice
      title={t('Siapa yang belajar?', 'Who is learning?')}
      action={<Button onClick={() => setMemilih(true)}>{t('Pilih kartu kader', 'Choose the card')}</Button>}
    >
      {t('Dengan kartu, hasilnya tercatat. Membaca saja boleh langsung.', 'With a card the results are recorded. Reading needs none.')}
    </Notice>
  );
}
