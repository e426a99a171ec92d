// The question master on a phone of her own: question, team, how it ended, and the scores; also without a signal.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { reguMain } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { type Jawaban, nilaiHasil, tolakJawaban } from '@lini/core/lomba/cerdas/kejadian.ts';
import { type HasilJawab, LABEL_HASIL } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { type Babak, idSoal, LABEL_BABAK, listBabak, soalDilempar, soalTerakhir } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { skorKini } from '@lini/core/lomba/hasil-umum.ts';
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { urutTampil } from '@lini/core/lomba/pelaksanaan-dari.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { sebutBatasTaruhan } from '@lini/ui/words/batas-taruhan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { catatAcara } from '../../app/acara/catat-acara.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { TidakDihitung } from './TidakDihitung.tsx';
import './tamu.css';

const HASIL = Object.keys(LABEL_HASIL) as HasilJawab[];

const bilangan = (ketikan: string): number | null => (/^-?\d{1,4}$/.test(ketikan.trim()) ? Number(ketikan) : null);

/** Draws the desk of the quiz. */
export function MejaSoalTamu({ entri }: { entri: EntriSubjek<'lomba'> }) {
  const lomba = entri.keadaan;
  const cerdas = aturanCerdas(lomba);
  const [pilihan, setPilihan] = useState<Babak>('wajib');
  const [regu, setRegu] = useState<string | null>(null);
  const [angka, setAngka] = useState('');
  /** The question passed on that no team took. */
  const [lewat, setLewat] = useState<string | null>(null);
  const [salah, setSalah] = useState<string | null>(null);
  if (!cerdas) return null;
  if (lomba.dibatalkan)
    return (
      <Notice kind="warn" title={t('Lomba ini dibatalkan', 'This competition was called off')}>
        {lomba.dibatalkan.alasan}
      </Notice>
    );
  if (lomba.tutup)
    return (
      <Notice title={t('Lomba sudah ditutup', 'The competition is closed')}>
        {t('Jawaban tidak dicatat lagi. Terima kasih.', 'No more answers are noted. Thank you.')}
      </Notice>
    );
  if (cerdas.tulis && lomba.lolos === null)
    return (
      <Notice title={t('Menunggu hasil babak tulis', 'Waiting for the written round')}>
        {t('Soal dimulai sesudah panitia menetapkan regu yang lolos di kantor.', 'The questions begin once the committee has settled who goes on.')}
      </Notice>
    );
  const lemparan = pilihan === 'wajib' ? soalDilempar(lomba, cerdas) : null;
  const dilempar = lemparan === lewat ? null : lemparan;
  const babak: Babak = dilempar === null ? pilihan : 'lempar';
  const akhir = soalTerakhir(lomba, pilihan);
  const soal = dilempar ?? idSoal(pilihan, akhir + (cerdas.wajib.isSerentak && pilihan === 'wajib' && akhir > 0 ? 0 : 1));
  const skor = skorKini(lomba, cerdas);
  const skorRegu = (id: string): number => skor.regu.get(id)?.total ?? 0;
  const catat = async (hasil: HasilJawab): Promise<void> => {
    if (regu === null) return setSalah(t('Pilih regu dulu.', 'Choose a team first.'));
    const isJuri = nilaiHasil(cerdas, { babak, hasil }) === 'juri';
    const isi: Jawaban = { babak, soal, regu, hasil, poinJuri: isJuri ? bilangan(angka) : null, taruhan: babak === 'taruhan' ? bilangan(angka) : null };
    // The stake at the score of this moment: what the judge only holds, this desk can still ask about.
    const [tolakan] = tolakJawaban(cerdas, skor.dihitung, isi, skorRegu(regu));
    if (tolakan?.isian === 'taruhan' && cerdas.taruhan) return setSalah(sebutBatasTaruhan(cerdas.taruhan, skorRegu(regu)));
    if (tolakan) return setSalah(tt(kalimatTolakan(tolakan.kode)));
    const jadi = await catatAcara(entri, 'lomba.jawaban', isi, t('Jawaban dicatat', 'Answer noted'));
    if ('tolakan' in jadi) return setSalah(tt(kalimatTolakan(jadi.tolakan.kode)));
    setSalah(null);
    setRegu(null);
    setAngka('');
  };
  const hasilList = HASIL.filter((satu) => nilaiHasil(cerdas, { babak, hasil: satu }) !== undefined);
  const isBerangka = babak === 'taruhan' || hasilList.some((satu) => nilaiHasil(cerdas, { babak, hasil: satu }) === 'juri');
  const keluar = new Set(lomba.diskualifikasi.map((satu) => satu.regu));
  return (
    <>
      <TidakDihitung entri={entri} cerdas={cerdas} />
      <div class="cluster">
        {listBabak(cerdas).map((satu) => (
          <FilterChip key={satu} isOn={pilihan === satu} onToggle={() => setPilihan(satu)}>
            {tt(LABEL_BABAK[satu])}
          </FilterChip>
        ))}
      </div>
      <Card title={`${tt(LABEL_BABAK[babak])}, ${t('soal', 'question')} ${soal.split('-')[1] ?? soal}`}>
        <div class="stack">
          <fieldset class="stack tight">
            <legend class="field-label">{t('Regu', 'Team')}</legend>
            {reguMain({ ...lomba, regu: urutTampil(lomba) })
              .filter(({ id }) => !keluar.has(id))
              .map(({ id, nama }) => (
                <Button key={id} isWide aria-pressed={regu === id} kind={regu === id ? 'primary' : 'secondary'} onClick={() => setRegu(id)}>
                  {nama} · {formatAngka(skorRegu(id))}
                </Button>
              ))}
          </fieldset>
          {isBerangka && (
            <TextInput
              label={babak === 'taruhan' ? t('Taruhan', 'Stake') : t('Nilai juri bila benar sebagian', 'Points by the jury when partly right')}
              help={babak === 'taruhan' && cerdas.taruhan && regu !== null ? sebutBatasTaruhan(cerdas.taruhan, skorRegu(regu)) : undefined}
              inputMode="numeric"
              value={angka}
              maxLength={4}
              onValue={setAngka}
            />
          )}
          {salah !== null && (
            <Notice kind="error" title={t('Belum dicatat', 'Not noted')}>
              {salah}
            </Notice>
          )}
          <fieldset class="stack tight">
            <legend class="field-label">{t('Jawabannya', 'The answer')}</legend>
            {hasilList.map((satu) => (
              <Button key={satu} isWide onClick={() => void catat(satu)}>
                {tt(LABEL_HASIL[satu])}
              </Button>
            ))}
            {dilempar !== null && (
              <Button kind="quiet" isWide onClick={() => setLewat(dilempar)}>
                {t('Tidak ada yang menjawab, soal berikutnya', 'Nobody answers, next question')}
              </Button>
            )}
          </fieldset>
        </div>
      </Card>
    </>
  );
}
