// A pool of connections that survives the death of the database under it.
import type postgres from 'postgres';

/**
 * NOTE: two faults of `postgres` 3.4.9 (its issues 1154 and 1208): a connection whose server died while a small write was waiting
 * may throw outside of any query, or never write again. So a pool that lost a connection is replaced as a whole, and
 * `surviveSambunganPutus` passes over the throw: its query has been refused already.
 */
export function makeKolamTahan<Sql extends postgres.Sql>(open: (padaPutus: () => void) => Sql): Sql {
  let isTutup = false;
  let kini: Sql;
  const ganti = (): Sql => {
    const baru = open(() => {
      // Many connections die at once; the first one to say so brings the new pool.
      if (isTutup || kini !== baru) return;
      ganti();
      // What is still waiting on the old pool is refused, so that nobody waits for ever.
      setImmediate(() => void baru.end({ timeout: 0 }).catch(() => undefined));
    });
    kini = baru;
    return baru;
  };
  return new Proxy(ganti(), {
    apply: (_lama, _ini, argumen) => Reflect.apply(kini, undefined, argumen),
    get: (_lama, nama) => {
      if (nama === 'end') isTutup = true;
      const nilai: unknown = Reflect.get(kini, nama);
      return typeof nilai === 'function' ? nilai.bind(kini) : nilai;
    },
  });
}

/** The answer, or a refusal when it takes longer than `ms`: for questions to a database that may be dying. */
export async function withinMs<Hasil>(ms: number, jawaban: Promise<Hasil>): Promise<Hasil> {
  const { promise, reject } = Promise.withResolvers<never>();
  const penjaga = setTimeout(() => reject(new Error('basis data tidak menjawab')), ms);
  return await Promise.race([jawaban, promise]).finally(() => clearTimeout(penjaga));
}

// Also what PostgreSQL itself says while it goes down or comes up.
const KODE_PUTUS = /^(CONNECT(ION)?_\w+|ECONN\w+|EPIPE|ETIMEDOUT|08...|57P0[1-5])$/;

const isTulisanYatim = (galat: unknown): boolean => galat instanceof TypeError && /postgres\/src\/connection\.js/.test(galat.stack ?? '');

/** Whether an error only says that the connection to the database went away. */
export const isSambunganPutus = (galat: unknown): boolean =>
  isTulisanYatim(galat) || (galat instanceof Error && 'code' in galat && KODE_PUTUS.test(String(galat.code)));

/** To be called once per thread of the server: a lost connection never ends it, any other stray error does. */
export function surviveSambunganPutus(): void {
  process.on('uncaughtException', (galat) => {
    if (isSambunganPutus(galat)) return;
    process.stderr.write(`${galat.stack}\n`);
    process.exit(1);
  });
}
