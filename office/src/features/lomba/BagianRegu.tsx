// The teams: one for each area that sends one, or typed; members chosen from those registered for the gathering or written by hand.
import { zSatuAcara } from '@lini/core/acara/acara-wire.ts';
import { isReguDiundiBerubah } from '@lini/core/lomba/langkah-lomba.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useAsk } from '../../app/use-ask.ts';
import { AlasanDialog } from './AlasanDialog.tsx';
import { AnggotaRegu, type PesertaAcara } from './AnggotaRegu.tsx';
import { idDariNama } from './isian-aturan.ts';
import type { MejaTerisi } from './meja-terisi.ts';

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
  onUbah: (regu: ReguLomba) => void;
  onHapus: () => void;
};

function BarisRegu({ regu, kontingen, acara, reguLain, onUbah, onHapus }: BarisProps) {
  return (
    <li class="contest-team">
      <label class="picker">
        <span class="picker-label">{t('Nama regu', 'Team')}</span>
        <input class="input input-compact" value={regu.nama} maxLength={120} onInput={(isi) => onUbah({ ...regu, nama: isi.currentTarget.value })} />
      </label>
      <label class="picker">
        <span class="picker-label">{t('Kontingen', 'Contingent')}</span>
        <select class="input input-compact" value={regu.kontingen} onChange={(isi) => onUbah({ ...regu, kontingen: isi.currentTarget.value })}>
          {kontingen.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </select>
      </label>
      <AnggotaRegu regu={regu} acara={acara} reguLain={reguLain} onUbah={onUbah} />
      <Button kind="quiet" isCompact icon="silang" onClick={onHapus}>
        {t('Hapus', 'Remove')}
      </Button>
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

/** Draws the list of teams to edit; only to read once closed. */
export function BagianRegu({ meja: { data, tulis, isJalan } }: { meja: MejaTerisi }) {
  const { lomba, kontingen, isBolehAtur, acara } = data;
  const [regu, setRegu] = useState<readonly ReguLomba[]>(lomba.regu);
  const [isTanya, setTanya] = useState(false);
  const peserta = usePeserta(acara?.id);
  const terpakai = regu.map((satu) => satu.id);
  const baru = (kode: string, nama: string): ReguLomba => ({ id: idDariNama(nama, terpakai), kontingen: kode, nama, anggota: [] });
  const kurang = kontingen.filter(({ kode }) => !regu.some((satu) => satu.kontingen === kode));
  const isSama = JSON.stringify(regu) === JSON.stringify(lomba.regu);
  if (!isBolehAtur || lomba.tutup) {
    return (
      <section class="card">
        <Daftar regu={lomba.regu} />
      </section>
    );
  }
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
      <ul class="stack">
        {regu.map((satu, ke) => (
          <BarisRegu
            key={satu.id}
            regu={satu}
            kontingen={kontingen}
            acara={peserta}
            reguLain={(id) => regu.find((lain) => lain.id !== satu.id && lain.peserta?.includes(id))?.nama ?? null}
            onUbah={(isi) => setRegu(regu.with(ke, isi))}
            onHapus={() => setRegu(regu.filter((lain) => lain.id !== satu.id))}
          />
        ))}
      </ul>
      <div class="cluster">
        {kurang.length > 0 && (
          <Button
            isCompact
            icon="tambah"
            onClick={() => setRegu([...regu, ...kurang.map(({ kode, nama }) => ({ ...baru(kode, nama), id: idDariNama(nama, terpakai) }))])}
          >
            {t(`Masukkan ${kurang.length} kontingen`, `Enter ${kurang.length} contingents`)}
          </Button>
        )}
        <Button isCompact icon="tambah" onClick={() => kontingen[0] && setRegu([...regu, baru(kontingen[0].kode, t('Regu baru', 'New team'))])}>
          {t('Tambah satu regu', 'Add a team')}
        </Button>
        <Button
          kind="primary"
          isBusy={isJalan}
          disabled={isSama || regu.length === 0}
          onClick={() => (isReguDiundiBerubah(lomba, regu) ? setTanya(true) : void tulis({ kind: 'lomba.regu', isi: { regu } }))}
        >
          {t('Simpan regu', 'Save the teams')}
        </Button>
      </div>
      {isTanya && (
        <AlasanDialog
          judul={t('Regu berubah sesudah diundi', 'Teams change after the draw')}
          lakukan={t('Simpan regu', 'Save the teams')}
          onClose={() => setTanya(false)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.regu', isi: { regu, alasan } })}
        >
          <p>{t('Undian yang lalu tidak berlaku lagi. Undi ulang di langkah 4.', 'The earlier draw counts no more. Draw again in step 4.')}</p>
        </AlasanDialog>
      )}
    </section>
  );
}
