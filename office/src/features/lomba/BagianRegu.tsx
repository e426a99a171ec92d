// The teams: one for each area that sends one, or typed; members chosen from those registered for the gathering or written by hand.
import { zSatuAcara } from '@lini/core/acara/acara-wire.ts';
import { isReguDiundiBerubah } from '@lini/core/lomba/langkah-lomba.ts';
import { reguTerpakai } from '@lini/core/lomba/periksa-regu.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { idBaru } from '@lini/ui/id.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { AnggotaRegu, type PesertaAcara } from './AnggotaRegu.tsx';
import { idDariNama } from './isian-aturan.ts';
import type { MejaTerisi } from './meja-terisi.ts';
import { type DaftarRegu, useDaftarRegu } from './use-daftar-regu.ts';

/** Everyone registered for the gathering; empty when this account may not read it. */
function usePeserta(acaraId: string | undefined): PesertaAcara {
  const { isi } = useAsk(acaraId ? `/api/acara/${acaraId}` : null, zSatuAcara);
  const nama = new Map(isi?.acara?.wilayah.map((satu) => [satu.kode, satu.nama]));
  return { daftar: [...(isi?.acara?.isi.peserta.values() ?? [])], namaWilayah: (kode) => nama.get(kode) ?? kode };
}

type BarisProps = {
  regu: ReguLomba;
  kontingen: readonly { kode: string; nama: string }[];
  acara: PesertaAcara;
  reguLain: (pesertaId: string) => string | null;
  /** It has performed or been judged. */
  isTerpakai: boolean;
  /** A team has, and this one was on the list then. */
  isKontingenTetap: boolean;
  onUbah: (regu: ReguLomba) => void;
  onHapus: () => void;
};

function BarisRegu({ regu, kontingen, acara, reguLain, isTerpakai, isKontingenTetap, onUbah, onHapus }: BarisProps) {
  return (
    <li class="contest-team">
      <label class="picker">
        <span class="picker-label">{t('Nama regu', 'Team')}</span>
        <input
          class="input input-compact"
          value={regu.nama}
          maxLength={120}
          disabled={isTerpakai}
          onInput={(isi) => onUbah({ ...regu, nama: isi.currentTarget.value })}
        />
      </label>
      <label class="picker">
        <span class="picker-label">{t('Kontingen', 'Contingent')}</span>
        <select
          class="input input-compact"
          value={regu.kontingen}
          disabled={isKontingenTetap}
          onChange={(isi) => onUbah({ ...regu, kontingen: isi.currentTarget.value })}
        >
          {kontingen.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </select>
      </label>
      <AnggotaRegu regu={regu} acara={acara} reguLain={reguLain} onUbah={onUbah} />
      {!isTerpakai && (
        <Button kind="quiet" isCompact icon="silang" onClick={onHapus}>
          {t('Hapus', 'Remove')}
        </Button>
      )}
    </li>
  );
}

function Daftar({ regu }: { regu: readonly ReguLomba[] }) {
  return (
    <ul class="stack tight">
      {regu.map((satu) => (
        <li key={satu.id}>
          <span class="firm">{satu.nama}</span> <span class="soft">{satu.anggota.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** Teams changed at another desk while somebody types here. */
function DiubahLain({ onMuat }: { onMuat: () => void }) {
  return (
    <Notice kind="warn" title={t('Regu baru saja diubah di tempat lain', 'The teams were just changed elsewhere')}>
      <p>{t('Muat perubahan itu, periksa, lalu simpan. Ketikan Anda tetap ada.', 'Load that change, look, then save. What you typed stays.')}</p>
      <Button onClick={onMuat}>{t('Muat perubahan itu', 'Load that change')}</Button>
    </Notice>
  );
}

function TanyaAlasan({ onClose, onAlasan }: { onClose: () => void; onAlasan: (alasan: string) => Promise<boolean> }) {
  return (
    <AlasanDialog
      judul={t('Regu berubah sesudah diundi', 'Teams change after the draw')}
      lakukan={t('Simpan regu', 'Save the teams')}
      onClose={onClose}
      onAlasan={onAlasan}
    >
      <p>{t('Undian yang lalu tidak berlaku lagi. Undi ulang di langkah 4.', 'The earlier draw counts no more. Draw again in step 4.')}</p>
    </AlasanDialog>
  );
}

type TombolProps = { daftar: DaftarRegu; kontingen: BarisProps['kontingen']; isJalan: boolean; onSimpan: () => void };

function Tombol({ daftar: { regu, isDiubah, isDiubahLain, ubah }, kontingen, isJalan, onSimpan }: TombolProps) {
  const terpakai = regu.map((satu) => satu.id);
  const baru = (kode: string, nama: string): ReguLomba => ({ id: idDariNama(nama, terpakai), kontingen: kode, nama, anggota: [] });
  const kurang = kontingen.filter(({ kode }) => !regu.some((satu) => satu.kontingen === kode));
  return (
    <div class="cluster">
      {kurang.length > 0 && (
        <Button isCompact icon="tambah" onClick={() => ubah([...regu, ...kurang.map(({ kode, nama }) => baru(kode, nama))])}>
          {t(`Masukkan ${kurang.length} kontingen`, `Enter ${kurang.length} contingents`)}
        </Button>
      )}
      <Button isCompact icon="tambah" onClick={() => kontingen[0] && ubah([...regu, baru(kontingen[0].kode, t('Regu baru', 'New team'))])}>
        {t('Tambah satu regu', 'Add a team')}
      </Button>
      <Button kind="primary" isBusy={isJalan} disabled={!isDiubah || isDiubahLain || regu.length === 0} onClick={onSimpan}>
        {t('Simpan regu', 'Save the teams')}
      </Button>
    </div>
  );
}

/** Draws the list of teams to edit; only to read once closed. */
export function BagianRegu({ meja: { data, tulis, isJalan } }: { meja: MejaTerisi }) {
  const { lomba, kontingen, isBolehAtur, acara, masuk } = data;
  const daftar = useDaftarRegu(lomba);
  const { regu, atas, ubah } = daftar;
  const [isTanya, setTanya] = useState(false);
  const peserta = usePeserta(acara?.id);
  if (!isBolehAtur || lomba.tutup) {
    return (
      <section class="card">
        <Daftar regu={lomba.regu} />
      </section>
    );
  }
  const terpakai = reguTerpakai({ ...lomba, lembar: masuk });
  const simpan = async (alasan?: string): Promise<boolean> => {
    const id = idBaru();
    const isJadi = await tulis({ kind: 'lomba.regu', id, isi: { regu, atas, ...(alasan === undefined ? {} : { alasan }) } });
    if (isJadi) daftar.tersimpan(id);
    return isJadi;
  };
  return (
    <section class="card stack" aria-label={t('Regu', 'Teams')}>
      {regu.length === 0 && (
        <Notice title={t('Belum ada regu', 'No team yet')}>
          {t(
            'Satu tombol memasukkan satu regu dari tiap kontingen. Namanya boleh diubah.',
            'One button enters a team of each contingent. Names may be changed.',
          )}
        </Notice>
      )}
      {terpakai.size > 0 && (
        <p class="soft">
          {t(
            'Regu yang sudah tampil atau dinilai tetap dengan namanya, dan kontingen semua regu tidak diubah lagi. Anggota masih boleh diubah.',
            'A team that performed or was judged keeps its name, and contingents no longer change. Members still may.',
          )}
        </p>
      )}
      <ul class="stack">
        {regu.map((satu, ke) => (
          <BarisRegu
            key={`${atas} ${satu.id}`}
            regu={satu}
            kontingen={kontingen}
            acara={peserta}
            reguLain={(id) => regu.find((lain) => lain.id !== satu.id && lain.peserta?.includes(id))?.nama ?? null}
            isTerpakai={terpakai.has(satu.id)}
            isKontingenTetap={terpakai.size > 0 && lomba.regu.some(({ id }) => id === satu.id)}
            onUbah={(isi) => ubah(regu.with(ke, isi))}
            onHapus={() => ubah(regu.filter((lain) => lain.id !== satu.id))}
          />
        ))}
      </ul>
      {daftar.isDiubahLain && <DiubahLain onMuat={daftar.muat} />}
      <Tombol daftar={daftar} kontingen={kontingen} isJalan={isJalan} onSimpan={() => (isReguDiundiBerubah(lomba, regu) ? setTanya(true) : void simpan())} />
      {isTanya && <TanyaAlasan onClose={() => setTanya(false)} onAlasan={simpan} />}
    </section>
  );
}
