// Fills in one vehicle: driver, telephone, meeting point, hour, seats.
import type { KendaraanAcara, PengemudiAcara } from '@lini/core/acara/isi-kendaraan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

export type IsiKendaraan = { readonly kendaraan: KendaraanAcara; readonly pengemudi: PengemudiAcara };
export type KendaraanDialogProps = { awal: IsiKendaraan; onSimpan: (isi: IsiKendaraan) => void; onTutup: () => void };

const atauKosong = (tulisan: string): string | null => tulisan.trim() || null;
const isTelepon = (tulisan: string): boolean => tulisan.trim() === '' || /^\+?[\d\s-]{6,20}$/.test(tulisan.trim());

/** Draws the open dialog. */
export function KendaraanDialog({ awal, onSimpan, onTutup }: KendaraanDialogProps) {
  const { nama } = awal.kendaraan;
  const [pengemudi, setPengemudi] = useState(awal.pengemudi.pengemudi ?? '');
  const [telepon, setTelepon] = useState(awal.pengemudi.telepon ?? '');
  const [titikKumpul, setTitik] = useState(awal.kendaraan.titikKumpul ?? '');
  const [berangkat, setBerangkat] = useState(awal.kendaraan.berangkat ?? '');
  const [kursi, setKursi] = useState(awal.kendaraan.kursi);
  const [isDicoba, setDicoba] = useState(false);
  const simpan = (): void => {
    setDicoba(true);
    if (!isTelepon(telepon)) return;
    onSimpan({
      kendaraan: { nama, titikKumpul: atauKosong(titikKumpul), berangkat: atauKosong(berangkat), kursi },
      pengemudi: { pengemudi: atauKosong(pengemudi), telepon: atauKosong(telepon) },
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onTutup}
      title={nama}
      actions={
        <Button kind="primary" icon="centang" onClick={simpan}>
          {t('Simpan', 'Keep')}
        </Button>
      }
    >
      <div class="stack">
        <TextInput
          label={t('Titik kumpul', 'Meeting point')}
          value={titikKumpul}
          maxLength={160}
          placeholder={t('Halaman kantor kecamatan', 'Yard of the kecamatan office')}
          onValue={setTitik}
        />
        <div class="form-pair">
          <Field label={t('Berangkat pukul', 'Leaves at')}>
            {(link) => <input {...link} type="time" class="input" value={berangkat} onInput={(p) => setBerangkat(p.currentTarget.value)} />}
          </Field>
          <Field label={t('Kursi penumpang', 'Seats')}>
            {(link) => (
              <input
                {...link}
                class="input"
                inputMode="numeric"
                value={kursi ?? ''}
                onInput={(p) => setKursi(Math.min(100, Number(p.currentTarget.value.replace(/\D/g, ''))) || null)}
              />
            )}
          </Field>
        </div>
        <TextInput label={t('Pengemudi', 'Driver')} value={pengemudi} maxLength={120} onValue={setPengemudi} />
        <Field
          label={t('Telepon pengemudi', 'Telephone of the driver')}
          help={t('Hanya untuk panitia, tidak tampak di ponsel peserta.', 'For the committee only, not on phones of participants.')}
          error={isDicoba && !isTelepon(telepon) ? t('Tulis angkanya saja, 6 sampai 20 angka.', 'Digits only, 6 to 20.') : null}
        >
          {(link) => <input {...link} type="tel" class="input" maxLength={20} value={telepon} onInput={(p) => setTelepon(p.currentTarget.value)} />}
        </Field>
      </div>
    </Dialog>
  );
}
