// The members by name; a tap offers the family's page, or to record that one left.
import { namaAnggotaPoktan } from '@lini/core/poktan/nama-anggota.ts';
import { KEMANDIRIAN } from '@lini/core/poktan/pilihan.ts';
import { type AnggotaPoktan, isPoktanAktif, listAnggota } from '@lini/core/poktan/poktan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { alamatFormulir, alamatKeluarga } from '../../app/alamat.ts';
import type { Entri, EntriSubjek } from '../../app/entri.ts';
import { getSesi } from '../../app/sesi.ts';

const TAMPIL_DULU = 8;

const cariKeluarga = (id: string) => (getSesi().buku.find('keluarga', id) as Entri | undefined)?.keluarga;

function Lembar({ anggota, entri, onTutup }: { anggota: AnggotaPoktan; entri: EntriSubjek<'poktan'>; onTutup: () => void }) {
  const isAdaDiBuku = anggota.keluargaId !== null && cariKeluarga(anggota.keluargaId) !== undefined;
  return (
    <Dialog isOpen onClose={onTutup} isSheet title={namaAnggotaPoktan(anggota, cariKeluarga)}>
      <div class="stack">
        <p class="soft">{t(`Anggota sejak ${formatTanggal(anggota.masuk)}`, `Member since ${formatTanggal(anggota.masuk)}`)}</p>
        {anggota.kemandirian !== null && <p>{tt(labelPilihan(KEMANDIRIAN, anggota.kemandirian))}</p>}
        {isAdaDiBuku && (
          <LinkButton kind="secondary" isWide href={alamatKeluarga(anggota.keluargaId ?? '')}>
            {t('Buka keluarganya', 'Open the family')}
          </LinkButton>
        )}
        {isPoktanAktif(entri.keadaan) && (
          <LinkButton kind="secondary" isWide href={alamatFormulir({ subjek: entri, kind: 'poktan.anggota-keluar', anggotaId: anggota.id })}>
            {t('Keluar dari kelompok', 'Left the group')}
          </LinkButton>
        )}
      </div>
    </Dialog>
  );
}

/** Draws the list. */
export function AnggotaPoktanDaftar({ entri }: { entri: EntriSubjek<'poktan'> }) {
  const [batas, setBatas] = useState(TAMPIL_DULU);
  const [dipilih, setDipilih] = useState<string | null>(null);
  const baris = listAnggota(entri.keadaan)
    .map((satu) => ({ satu, nama: namaAnggotaPoktan(satu, cariKeluarga), rt: satu.keluargaId === null ? null : (cariKeluarga(satu.keluargaId)?.rt ?? null) }))
    .sort((a, b) => (a.nama < b.nama ? -1 : 1));
  const terpilih = baris.find(({ satu }) => satu.id === dipilih)?.satu;
  if (baris.length === 0) return null;
  return (
    <section class="bagian" aria-labelledby="anggota">
      <h2 id="anggota">
        {t('Anggota', 'Members')} <span class="soft">{baris.length}</span>
      </h2>
      <ul class="list">
        {baris.slice(0, batas).map(({ satu, nama, rt }) => (
          <ListRow
            key={satu.id}
            title={nama}
            detail={rt === null ? t('Di luar buku keluarga', 'Outside the book') : `RT ${rt}`}
            onClick={() => setDipilih(satu.id)}
          />
        ))}
      </ul>
      {baris.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + 30)}>
          {t(`Tampilkan lagi (${baris.length - batas})`, `Show more (${baris.length - batas})`)}
        </Button>
      )}
      {isPoktanAktif(entri.keadaan) && (
        <LinkButton kind="secondary" icon="tambah" isWide href={alamatFormulir({ subjek: entri, kind: 'poktan.anggota-masuk' })}>
          {t('Tambah anggota', 'Add members')}
        </LinkButton>
      )}
      {terpilih && <Lembar anggota={terpilih} entri={entri} onTutup={() => setDipilih(null)} />}
    </section>
  );
}
