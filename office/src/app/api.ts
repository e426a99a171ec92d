// Asks the server; every answer is checked against its schema, every refusal comes back as a value with a sentence.
import { type Galat, zGalat } from '@lini/core/akses/galat.ts';
import { t } from '@lini/ui/words/t.ts';

/** An answer, or a refusal. `status` is 0 when the server was not reached. */
export type Jawaban<Isi> = { readonly ok: true; readonly isi: Isi } | { readonly ok: false; readonly status: number; readonly galat: Galat };

/** What a schema must be able to do; whose schema it is does not matter here. */
type Skema<Isi> = { readonly safeParse: (badan: unknown) => { readonly success: true; readonly data: Isi } | { readonly success: false } };

const BATAS_WAKTU = 20_000;

const tolak = (status: number, kode: string, pesan: string): Jawaban<never> => ({ ok: false, status, galat: { kode, pesan } });

/** What is read is asked for again by itself; what was written is not sent again unseen. */
const putus = (isKirim: boolean): Jawaban<never> =>
  tolak(
    0,
    'tanpa-sambungan',
    isKirim
      ? t('Belum ada jawaban dari kantor. Periksa jaringan, lalu tekan sekali lagi.', 'The office has not answered. Check the network, then press once more.')
      : t('Kantor belum dapat dihubungi. Periksa jaringan; Lini mencoba lagi.', 'The office can’t be reached yet. Check the network; Lini keeps trying.'),
  );

async function readBadan(jawaban: Response): Promise<unknown> {
  if (jawaban.status === 204) return null;
  try {
    return await jawaban.json();
  } catch {
    return undefined;
  }
}

type Permintaan = { readonly kirim?: unknown; readonly batal?: AbortSignal };

/** Sends one request on the session's cookie; with `kirim` it is a POST. */
export async function ask<Isi>(alamat: string, skema: Skema<Isi>, { kirim, batal }: Permintaan = {}): Promise<Jawaban<Isi>> {
  const signal = AbortSignal.any([AbortSignal.timeout(BATAS_WAKTU), ...(batal ? [batal] : [])]);
  const kiriman = kirim === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(kirim) };
  let jawaban: Response;
  try {
    jawaban = await fetch(alamat, { credentials: 'same-origin', cache: 'no-store', signal, ...kiriman });
  } catch {
    return putus(kirim !== undefined);
  }
  const badan = await readBadan(jawaban);
  if (!jawaban.ok) {
    const galat = zGalat.safeParse(badan);
    // A gateway between us and the office answers in its own shape: to the reader that is a lost connection.
    return galat.success ? { ok: false, status: jawaban.status, galat: galat.data } : putus(kirim !== undefined);
  }
  const isi = skema.safeParse(badan);
  return isi.success
    ? { ok: true, isi: isi.data }
    : tolak(
        jawaban.status,
        'jawaban-asing',
        t('Lini di kantor sudah diperbarui. Muat ulang halaman ini.', 'Lini at the office was updated. Load this page again.'),
      );
}

/** The schema of an answer without content. */
export const TANPA_ISI: Skema<null> = { safeParse: () => ({ success: true, data: null }) };
