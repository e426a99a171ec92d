// Whether the family is at risk of stunting: causes, what is missing, what was done this half-year, and the PKB's review.
import { dampingSemester, isKrs } from '@lini/core/krs/dasar-krs.ts';
import { type KurangKrs, LABEL_HASIL_KRS, LABEL_KURANG, LABEL_SEBAB } from '@lini/core/krs/hasil-krs.ts';
import { HASIL_VERVAL, JENIS_DAMPING, KEPUTUSAN_TINJAU } from '@lini/core/krs/pilihan-krs.ts';
import { semesterDari, tulisSemester, tulisSemesterEn } from '@lini/core/krs/semester.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';

const NADA: Record<KeluargaPotret['krs']['hasil'], Tone> = { krs: 'warn', 'belum-lengkap': 'neutral', 'tidak-berisiko': 'good', 'bukan-sasaran': 'neutral' };

/** The form that asks what is missing. */
const FORM_KURANG: Record<KurangKrs, string> = {
  air: 'keluarga.rumah',
  jamban: 'keluarga.rumah',
  kb: 'kb.status',
  'lahir-istri': 'anggota.ubah',
  'lahir-anak': 'anggota.ubah',
  'jarak-anak': 'anggota.tambah',
};

type KartuProps = { potret: KeluargaPotret; keluargaId: string };

/** The member that the form about a missing fact is opened for. */
function anggotaKurang(kurang: KurangKrs, { pus, keluarga }: KeluargaPotret): string | null {
  const tanpaLahir = (isIstri: boolean) =>
    [...keluarga.anggota.values()].find((satu) => satu.lahir === null && (satu.statusKawin === 'kawin') === isIstri)?.id ?? null;
  if (kurang === 'kb') return pus.find((satu) => satu.kotak === 'belum')?.istri.id ?? null;
  if (kurang === 'lahir-istri') return tanpaLahir(true);
  return kurang === 'lahir-anak' ? tanpaLahir(false) : null;
}

function Kurang({ potret, keluargaId }: KartuProps) {
  // Water and latrine are asked on one form: one link is enough.
  const perForm = Map.groupBy(potret.krs.kurang, (satu) => `${FORM_KURANG[satu]} ${anggotaKurang(satu, potret)}`);
  return (
    <>
      {[...perForm.values()].map((kurang) => {
        const [pertama] = kurang as [KurangKrs, ...KurangKrs[]];
        return (
          <div key={pertama}>
            <LinkButton icon="tambah" href={alamatFormulirKeluarga({ keluargaId, kind: FORM_KURANG[pertama], anggotaId: anggotaKurang(pertama, potret) })}>
              {t('Tanyakan ', 'Ask: ')}
              {kurang.map((satu) => tt(LABEL_KURANG[satu])).join(', ')}
            </LinkButton>
          </div>
        );
      })}
    </>
  );
}

function SemesterIni({ potret, keluargaId }: KartuProps) {
  const { keluarga, pada } = potret;
  const semester = semesterDari(pada);
  const verval = keluarga.verval.find((satu) => satu.semester === semester);
  const jenis = [...new Set(dampingSemester(potret).flatMap((satu) => satu.jenis))].filter((satu) => satu !== 'tidak-ada');
  const alamat = (kind: string): string => alamatFormulirKeluarga({ keluargaId, kind });
  return (
    <>
      {isKrs(potret) && (
        <p>
          {t(`Pendampingan ${tulisSemester(semester)}: `, `Assistance in the ${tulisSemesterEn(semester)}: `)}
          <span class="firm">{jenis.length > 0 ? jenis.map((satu) => tt(labelPilihan(JENIS_DAMPING, satu))).join(', ') : t('belum ada', 'none yet')}</span>
        </p>
      )}
      {verval && (
        <p>
          {t('Verval: ', 'Verification: ')}
          <span class="firm">
            {tt(labelPilihan(HASIL_VERVAL, verval.hasil))}, {formatTanggal(verval.tanggal)}
          </span>
        </p>
      )}
      <div class="cluster">
        {isKrs(potret) && (
          <LinkButton icon="tambah" href={alamat('krs.damping')}>
            {t('Catat pendampingan', 'Record assistance')}
          </LinkButton>
        )}
        {!verval && (
          <LinkButton icon="centang" href={alamat('krs.verval')}>
            {t('Verval', 'Verify')}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function Tinjauan({ potret, keluargaId, isPkb }: KartuProps & { isPkb: boolean }) {
  const { tinjauKrs } = potret.keluarga;
  return (
    <>
      {tinjauKrs && (
        <p>
          {t('Tinjauan PKB: ', "PKB's review: ")}
          <span class="firm">{tt(labelPilihan(KEPUTUSAN_TINJAU, tinjauKrs.keputusan))}</span>. {tinjauKrs.alasan} ({formatTanggal(tinjauKrs.tanggal)}).{' '}
          {t('Angka laporan tetap menurut hitungan.', 'Report figures stay computed.')}
        </p>
      )}
      {isPkb && (
        <div>
          <LinkButton kind="quiet" href={alamatFormulirKeluarga({ keluargaId, kind: 'krs.tinjau' })}>
            {t('Tinjau tanda ini', 'Review this flag')}
          </LinkButton>
        </div>
      )}
    </>
  );
}

/** Draws the card; says each time that it is a list for planning. */
export function KrsKartu({ potret, keluargaId, isPkb }: KartuProps & { isPkb: boolean }) {
  if (!potret.isAktif) return null;
  const { hasil, sebab } = potret.krs;
  const isSasaran = hasil !== 'bukan-sasaran';
  return (
    <Card title={t('Risiko stunting', 'Risk of stunting')} actions={<Badge tone={NADA[hasil]}>{tt(LABEL_HASIL_KRS[hasil])}</Badge>}>
      <div class="stack tight">
        {sebab.length > 0 && (
          <ul class="butir">
            {sebab.map((satu) => (
              <li key={satu}>{tt(LABEL_SEBAB[satu])}</li>
            ))}
          </ul>
        )}
        <Kurang potret={potret} keluargaId={keluargaId} />
        {isSasaran && <SemesterIni potret={potret} keluargaId={keluargaId} />}
        {isSasaran && <Tinjauan potret={potret} keluargaId={keluargaId} isPkb={isPkb} />}
        {isSasaran ? (
          <p class="soft">{t('Ini daftar untuk rencana pendampingan, bukan diagnosis.', 'This is a list for planning support, not a diagnosis.')}</p>
        ) : (
          <p class="soft">
            {t('Tidak ada PUS, ibu hamil, atau balita di keluarga ini.', 'No couple of reproductive age, pregnancy or young child in this family.')}
          </p>
        )}
      </div>
    </Card>
  );
}
