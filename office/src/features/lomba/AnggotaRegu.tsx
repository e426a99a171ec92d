// Members of a team: chosen from the participants by search, told apart by village, or written by hand.
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { JABATAN_PESERTA } from '@lini/core/acara/peserta.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { gantiAnggota, listDipilih, listDitulis, tulisAnggota } from './anggota-regu.ts';
import { Centang } from './Centang.tsx';

const SEKALI = 30;

export type PesertaAcara = { readonly daftar: readonly Peserta[]; readonly namaWilayah: (kode: string) => string };

export type AnggotaReguProps = {
  regu: ReguLomba;
  acara: PesertaAcara;
  /** The name of the team that has chosen a participant already; null: none has. */
  reguLain: (pesertaId: string) => string | null;
  onUbah: (regu: ReguLomba) => void;
};

const sebutAsal = ({ desa }: Peserta, { namaWilayah }: PesertaAcara): string | null => desa && [desa, desa.slice(0, 8)].map(namaWilayah).join(', ');

function PilihAnggota({ regu, acara, reguLain, onUbah, onClose }: AnggotaReguProps & { onClose: () => void }) {
  const [cari, setCari] = useState('');
  const sebut = (satu: Peserta): string =>
    [
      tt(labelPilihan(JABATAN_PESERTA, satu.jabatan)),
      sebutAsal(satu, acara),
      reguLain(satu.id) && t(`sudah di ${reguLain(satu.id)}`, `in ${reguLain(satu.id)}`),
    ]
      .filter(Boolean)
      .join(', ');
  const kata = cari.toLocaleLowerCase('id').split(/\s+/);
  const cocok = acara.daftar
    .filter((satu) => satu.desa === null || isDalamWilayah(satu.desa, regu.kontingen))
    .filter((satu) => kata.every((satuKata) => `${satu.nama} ${sebut(satu)}`.toLocaleLowerCase('id').includes(satuKata)))
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id') || (a.desa ?? '').localeCompare(b.desa ?? ''));
  return (
    <Dialog
      isOpen
      isSheet
      onClose={onClose}
      title={t(`Anggota ${regu.nama}`, `Members of ${regu.nama}`)}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('Selesai', 'Done')}
        </Button>
      }
    >
      <div class="stack tight">
        <TextInput label={t('Cari nama atau desa', 'Search by name or village')} value={cari} maxLength={80} onValue={setCari} />
        {cocok.length === 0 && (
          <p class="soft">
            {t('Tidak ada peserta yang cocok. Yang belum terdaftar ditulis dengan tangan.', 'No participant fits. Others are written by hand.')}
          </p>
        )}
        {cocok.slice(0, SEKALI).map((satu) => (
          <Centang
            key={satu.id}
            isOn={regu.peserta?.includes(satu.id) ?? false}
            // In a team already: she is taken out there first.
            isMati={!regu.peserta?.includes(satu.id) && reguLain(satu.id) !== null}
            onUbah={(isIkut) => onUbah(gantiAnggota(regu, satu, isIkut))}
          >
            <span class="firm">{satu.nama}</span> <span class="soft">{sebut(satu)}</span>
          </Centang>
        ))}
        {cocok.length > SEKALI && (
          <p class="soft">{t(`Masih ada ${cocok.length - SEKALI} lagi. Tulis namanya di atas.`, `${cocok.length - SEKALI} more. Write the name above.`)}</p>
        )}
      </div>
    </Dialog>
  );
}

/** Draws who is in the team, the field for names, and the button to choose. */
export function AnggotaRegu(props: AnggotaReguProps) {
  const { regu, acara, onUbah } = props;
  const [isPilih, setPilih] = useState(false);
  // What is typed stays as it is typed; the team has it without empty lines and blanks.
  const [tulisan, setTulisan] = useState(() => listDitulis(regu).join('\n'));
  const perId = new Map(acara.daftar.map((satu) => [satu.id, satu]));
  const isAda = acara.daftar.length > 0;
  return (
    <>
      <div class={isAda ? 'contest-members stack tight' : 'contest-members stack tight is-wide'}>
        {listDipilih(regu).length > 0 && (
          <ul class="stack tight" aria-label={t(`Peserta di ${regu.nama}`, `Participants in ${regu.nama}`)}>
            {listDipilih(regu).map((satu) => {
              const peserta = perId.get(satu.id);
              return (
                <li key={satu.id} class="cluster apart">
                  <span>
                    <span class="firm">{satu.nama}</span> <span class="soft">{peserta && sebutAsal(peserta, acara)}</span>
                  </span>
                  <Button
                    kind="quiet"
                    isCompact
                    aria-label={t(`Keluarkan ${satu.nama}`, `Take ${satu.nama} out`)}
                    onClick={() => onUbah(gantiAnggota(regu, satu, false))}
                  >
                    {t('Keluarkan', 'Take out')}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
        <label class="picker">
          <span class="picker-label">
            {isAda ? t('Anggota lain, satu nama satu baris', 'Others, one name a line') : t('Anggota, satu nama satu baris', 'Members, one name a line')}
          </span>
          <textarea
            class="input"
            rows={2}
            value={tulisan}
            onInput={(isi) => {
              setTulisan(isi.currentTarget.value);
              onUbah(tulisAnggota(regu, isi.currentTarget.value));
            }}
          />
        </label>
      </div>
      {isAda && (
        <Button isCompact icon="orang" onClick={() => setPilih(true)}>
          {t('Pilih peserta', 'Participants')}
        </Button>
      )}
      {isPilih && <PilihAnggota {...props} onClose={() => setPilih(false)} />}
    </>
  );
}
