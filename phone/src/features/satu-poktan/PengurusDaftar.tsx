// The officers and cadres of the group, with their training; a tap changes one.
import { JABATAN_PENGURUS, JABATAN_PIKR, KELOMPOK_UMUR, TUGAS_KADER_BKB } from '@lini/core/poktan/pilihan.ts';
import { isPoktanAktif, listPengurus, type PengurusPoktan } from '@lini/core/poktan/poktan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { alamatFormulir } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';

const JABATAN = [...JABATAN_PENGURUS, ...JABATAN_PIKR];

function keterangan({ jabatan, tugas, kelompokUmur }: PengurusPoktan): string {
  const bagian = [
    tt(labelPilihan(JABATAN, jabatan)),
    tugas && tt(labelPilihan(TUGAS_KADER_BKB, tugas)),
    kelompokUmur && tt(labelPilihan(KELOMPOK_UMUR, kelompokUmur)),
  ];
  return bagian.filter(Boolean).join(' · ');
}

/** Draws the list. */
export function PengurusDaftar({ entri }: { entri: EntriSubjek<'poktan'> }) {
  const [dipilih, setDipilih] = useState<string | null>(null);
  const semua = listPengurus(entri.keadaan).sort(
    (a, b) => JABATAN.findIndex((satu) => satu.nilai === a.jabatan) - JABATAN.findIndex((satu) => satu.nilai === b.jabatan),
  );
  const terpilih = semua.find((satu) => satu.id === dipilih);
  return (
    <section class="bagian" aria-labelledby="pengurus">
      <h2 id="pengurus">
        {t('Pengurus dan kader', 'Officers and cadres')} <span class="soft">{semua.length}</span>
      </h2>
      {semua.length === 0 && <p class="soft">{t('Belum dicatat. Mulai dari ketua.', 'None recorded. Begin with the head.')}</p>}
      {semua.length > 0 && (
        <ul class="list">
          {semua.map((satu) => (
            <ListRow
              key={satu.id}
              title={satu.nama}
              detail={keterangan(satu)}
              {...(satu.terlatih === null
                ? {}
                : {
                    end: (
                      <Badge tone={satu.terlatih ? 'good' : 'neutral'}>{satu.terlatih ? t('Terlatih', 'Trained') : t('Belum dilatih', 'Not trained')}</Badge>
                    ),
                  })}
              onClick={() => setDipilih(satu.id)}
            />
          ))}
        </ul>
      )}
      {isPoktanAktif(entri.keadaan) && (
        <LinkButton kind="secondary" icon="tambah" isWide href={alamatFormulir({ subjek: entri, kind: 'poktan.pengurus' })}>
          {t('Tambah pengurus atau kader', 'Add an officer or cadre')}
        </LinkButton>
      )}
      {terpilih && (
        <Dialog isOpen onClose={() => setDipilih(null)} isSheet title={terpilih.nama}>
          <div class="stack">
            <p class="soft">{keterangan(terpilih)}</p>
            <LinkButton kind="secondary" isWide href={alamatFormulir({ subjek: entri, kind: 'poktan.pengurus', anggotaId: terpilih.id })}>
              {t('Ubah datanya', 'Change')}
            </LinkButton>
            <LinkButton kind="secondary" isWide href={alamatFormulir({ subjek: entri, kind: 'poktan.pengurus-selesai', anggotaId: terpilih.id })}>
              {t('Selesai bertugas', 'Leaves the office')}
            </LinkButton>
          </div>
        </Dialog>
      )}
    </section>
  );
}
