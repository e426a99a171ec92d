// What was noted at the quiz, newest first: the question master takes an answer of hers back, or makes a question void, with a reason.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { isBolehMengubah } from '@lini/core/catatan/peran-sasaran.ts';
import { LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK, nomorSoal } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { listTidakDihitung } from '@lini/core/lomba/cerdas/tidak-dihitung.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { catatAcara } from '../../app/acara/catat-acara.ts';
import { batalkan } from '../../app/catat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { TanyaAlasan } from '../../app/riwayat/TanyaAlasan.tsx';
import { getSesi } from '../../app/sesi.ts';

type EntriLomba = EntriSubjek<'lomba'>;
type JawabanLomba = KeadaanLomba['jawaban'][number];

const sebutSoal = ({ babak, soal }: JawabanLomba): string => `${tt(LABEL_BABAK[babak])} ${nomorSoal(soal)}`;

type TindakanProps = { entri: EntriLomba; satu: JawabanLomba; onSelesai: () => void };

/** Asks why the answer, or the whole question, does not count, and takes it back or makes it void. */
function TanyaBatal({ entri, satu, onSelesai, catatan }: TindakanProps & { catatan: Catatan | null }) {
  if (catatan)
    return (
      <TanyaAlasan
        label={t('Mengapa jawaban ini dibatalkan?', 'Why is this answer taken back?')}
        contoh={t('Contoh: salah regu', 'For example: wrong team')}
        tombol={t('Batalkan jawaban', 'Take the answer back')}
        isBahaya
        onLanjut={(alasan) => batalkan(catatan, alasan)}
        onSelesai={onSelesai}
      />
    );
  return (
    <TanyaAlasan
      label={t('Mengapa soalnya batal?', 'Why is the question void?')}
      contoh={t('Contoh: dibantu penonton', 'For example: helped by the audience')}
      tombol={t('Batalkan soal', 'Make it void')}
      isBahaya
      onLanjut={async (alasan) => {
        const jadi = await catatAcara(entri, 'lomba.soal-batal', { soal: satu.soal, alasan }, t('Soal dibatalkan', 'Question void'));
        return 'tolakan' in jadi ? jadi.tolakan : null;
      }}
      onSelesai={onSelesai}
    />
  );
}

/** What can be done about an answer: taken back where it is hers, or its question made void for everybody. */
function TindakanJawaban({ entri, satu, onSelesai }: TindakanProps) {
  const [tanya, setTanya] = useState<'jawaban' | 'soal' | null>(null);
  const catatan = entri.tampil.find((lain) => lain.catatan.id === satu.id)?.catatan;
  const isMilikSaya = catatan !== undefined && isBolehMengubah(catatan, getSesi().akun);
  const batal = entri.keadaan.soalBatal.find(({ soal }) => soal === satu.soal);
  if (tanya !== null) return <TanyaBatal entri={entri} satu={satu} onSelesai={onSelesai} catatan={tanya === 'jawaban' ? (catatan ?? null) : null} />;
  return (
    <>
      {isMilikSaya ? (
        <Button isWide onClick={() => setTanya('jawaban')}>
          {t('Batalkan jawaban ini', 'Take this answer back')}
        </Button>
      ) : (
        <p class="soft">
          {t(
            'Jawaban ini dicatat di meja lain. Hanya pembawa soalnya, atau panitia di kantor, yang bisa membatalkannya.',
            'This answer was noted at another desk. Only its question master, or the committee, can take it back.',
          )}
        </p>
      )}
      {batal ? (
        <p class="soft">{t(`Soal ini batal: ${batal.alasan}`, `This question is void: ${batal.alasan}`)}</p>
      ) : (
        <Button isWide onClick={() => setTanya('soal')}>
          {t('Batalkan soalnya untuk semua regu', 'Make the question void for all teams')}
        </Button>
      )}
    </>
  );
}

/** Draws the list, folded; nothing before the first answer. */
export function RiwayatSoal({ entri, cerdas }: { entri: EntriLomba; cerdas: SkemaCerdas }) {
  const [dipilih, setDipilih] = useState<string | null>(null);
  const lomba = entri.keadaan;
  const satu = lomba.jawaban.find(({ id }) => id === dipilih);
  if (lomba.jawaban.length === 0) return null;
  const sia = new Set(listTidakDihitung(lomba, cerdas).map(({ jawaban }) => jawaban.id));
  const batal = new Set(lomba.soalBatal.map(({ soal }) => soal));
  const namaRegu = (id: string): string => lomba.regu.find((regu) => regu.id === id)?.nama ?? '';
  const keterangan = ({ id, soal, hasil }: JawabanLomba): string =>
    [tt(LABEL_HASIL[hasil]), batal.has(soal) && t('soal batal', 'void'), sia.has(id) && t('tidak dihitung', 'does not count')].filter(Boolean).join(' · ');
  const tutup = (): void => setDipilih(null);
  return (
    <details class="lain">
      <summary>{t(`Yang sudah dicatat (${lomba.jawaban.length})`, `Noted so far (${lomba.jawaban.length})`)}</summary>
      <ul class="list">
        {lomba.jawaban.toReversed().map((isi) => (
          <ListRow key={isi.id} title={`${sebutSoal(isi)}, ${namaRegu(isi.regu)}`} detail={keterangan(isi)} onClick={() => setDipilih(isi.id)} />
        ))}
      </ul>
      {satu && (
        <Dialog isOpen isSheet onClose={tutup} title={sebutSoal(satu)}>
          <div class="stack">
            <p>{`${namaRegu(satu.regu)} · ${keterangan(satu)}`}</p>
            <TindakanJawaban key={satu.id} entri={entri} satu={satu} onSelesai={tutup} />
          </div>
        </Dialog>
      )}
    </details>
  );
}
