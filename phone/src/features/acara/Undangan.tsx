// The invitation and its answer, which may be given without a signal and changed until the day; then that she was noted as present.
import { hadirAcara, orangAcara } from '@lini/core/acara/baca-acara.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../app/entri.ts';
import { formatHari } from '../../app/hari.ts';
import { getSesi } from '../../app/sesi.ts';
import { tulisJam } from './saat-ini.ts';
import { simpanAcara } from './simpan-acara.ts';

function Alasan({ onKirim, onTutup }: { onKirim: (alasan: string | null) => void; onTutup: () => void }) {
  const [alasan, setAlasan] = useState('');
  return (
    <Dialog
      isOpen
      isSheet
      onClose={onTutup}
      title={t('Tidak bisa hadir', 'Cannot come')}
      actions={
        <Button kind="primary" isWide onClick={() => onKirim(alasan.trim() === '' ? null : alasan.trim())}>
          {t('Kirim jawaban', 'Send the answer')}
        </Button>
      }
    >
      <TextInput
        label={t('Mengapa? Boleh dikosongkan.', 'Why? May be left empty.')}
        help={t('Dibaca panitia saja.', 'Only the committee reads it.')}
        maxLength={300}
        value={alasan}
        onValue={setAlasan}
      />
    </Dialog>
  );
}

/** Draws when the door noted this account, once for each session; nothing while it has not. */
export function HadirSaya({ entri: { keadaan } }: { entri: EntriSubjek<'acara'> }) {
  const diri = orangAcara(keadaan)(getSesi().akun.id);
  const saat = hadirAcara(keadaan)
    .flatMap(({ peserta, masuk, keluar }) => (peserta === diri ? (masuk ?? keluar ?? []) : []))
    .sort();
  if (saat.length === 0) return null;
  if (keadaan.rencana?.mulai === keadaan.rencana?.selesai) {
    const jam = saat.map(tulisJam);
    return <Notice kind="success" title={t(`Anda tercatat hadir pukul ${jam.join(' dan ')}`, `You were noted as present at ${jam.join(' and ')}`)} />;
  }
  return (
    <Notice kind="success" title={t('Anda tercatat hadir', 'You were noted as present')}>
      {saat.map((satu) => (
        <p key={satu}>{`${formatHari(satu.slice(0, 10))}, ${tulisJam(satu)}`}</p>
      ))}
    </Notice>
  );
}

/** Draws the question while it is open, and the answer with a way to change it. */
export function Undangan({ entri, isTerbuka }: { entri: EntriSubjek<'acara'>; isTerbuka: boolean }) {
  const [isAlasan, setAlasan] = useState(false);
  const [isUbah, setUbah] = useState(false);
  const { id } = getSesi().akun;
  const jawaban = entri.keadaan.jawaban.get(id);
  const kirim = async (isHadir: boolean, alasan: string | null): Promise<void> => {
    setAlasan(false);
    const pesan = isHadir ? t('Dicatat: akan hadir', 'Noted: will come') : t('Dicatat: tidak bisa hadir', 'Noted: cannot come');
    if (await simpanAcara(entri, 'acara.jawab', { pesertaId: id, isHadir, alasan }, pesan)) setUbah(false);
  };
  if (jawaban && !isUbah) {
    return (
      <div class="cluster apart">
        {jawaban.isHadir ? <Badge tone="good">{t('Akan hadir', 'Will come')}</Badge> : <Badge>{t('Tidak bisa hadir', 'Cannot come')}</Badge>}
        {isTerbuka && (
          <Button kind="quiet" onClick={() => setUbah(true)}>
            {t('Ubah jawaban', 'Change the answer')}
          </Button>
        )}
      </div>
    );
  }
  if (!isTerbuka) return null;
  return (
    <Card title={t('Anda diundang. Bisa hadir?', 'You are invited. Can you come?')}>
      <div class="acara-jawab">
        <Button kind="primary" icon="centang" onClick={() => void kirim(true, null)}>
          {t('Hadir', 'I come')}
        </Button>
        <Button icon="silang" onClick={() => setAlasan(true)}>
          {t('Tidak bisa', 'I cannot')}
        </Button>
      </div>
      {isAlasan && <Alasan onKirim={(alasan) => void kirim(false, alasan)} onTutup={() => setAlasan(false)} />}
    </Card>
  );
}
