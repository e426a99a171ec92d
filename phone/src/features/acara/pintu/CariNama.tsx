// Finding somebody at the door by name: the whole list is on the phone, and one press notes her.

import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { cariOrang, type DaftarAcara, type OrangAcara } from '../orang-acara.ts';
import { tulisJam } from '../saat-ini.ts';

const TAMPIL = 25;

export type CariNamaProps = { daftar: DaftarAcara; sesi: string; onPilih: (id: string) => void; onTulis: (nama: string) => void };

function Keadaan({ daftar, sesi, satu }: { daftar: DaftarAcara; sesi: string; satu: OrangAcara }) {
  const baris = daftar.baris(sesi, satu.peserta.id);
  if (!baris) return null;
  if (baris.keluar !== null) return <Badge>{t(`Keluar ${tulisJam(baris.keluar)}`, `Out ${tulisJam(baris.keluar)}`)}</Badge>;
  return <Badge tone="good">{baris.masuk === null ? t('Hadir', 'Present') : t(`Masuk ${tulisJam(baris.masuk)}`, `In ${tulisJam(baris.masuk)}`)}</Badge>;
}

/** Draws the box and the names that fit. */
export function CariNama({ daftar, sesi, onPilih, onTulis }: CariNamaProps) {
  const [ketikan, setKetikan] = useState('');
  const hasil = cariOrang(daftar.orang, ketikan, TAMPIL);
  const pilih = (id: string): void => {
    setKetikan('');
    onPilih(id);
  };
  return (
    <section class="stack tight" aria-label={t('Cari nama', 'Find a name')}>
      <TextInput
        label={t('Nama, desa, atau kecamatan', 'Name, village or kecamatan')}
        type="search"
        inputMode="search"
        autoComplete="off"
        value={ketikan}
        onValue={setKetikan}
      />
      <ul class="list pintu-nama-daftar">
        {hasil.map((satu) => (
          <li key={satu.peserta.id}>
            <button type="button" class="list-row" onClick={() => pilih(satu.peserta.id)}>
              <span class="list-row-main">
                <span class="list-row-title">{satu.peserta.nama}</span>
                <span class="list-row-detail">
                  {satu.keterangan}
                  {!satu.isDiundang && ` · ${t('datang langsung', 'walk-in')}`}
                </span>
              </span>
              <span class="list-row-end">
                <Keadaan daftar={daftar} sesi={sesi} satu={satu} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hasil.length === TAMPIL && <p class="soft">{t('Ketik namanya supaya daftarnya lebih pendek.', 'Type the name to shorten the list.')}</p>}
      {hasil.length === 0 && <p>{t('Namanya tidak ada di daftar undangan.', 'This name is not on the list.')}</p>}
      {ketikan.trim() !== '' && hasil.length < TAMPIL && (
        <Button icon="tambah" isWide onClick={() => onTulis(ketikan.trim())}>
          {t('Catat datang langsung', 'Note as walk-in')}
        </Button>
      )}
    </section>
  );
}
