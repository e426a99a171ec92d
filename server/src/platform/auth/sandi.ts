// Passwords: kept as argon2id, checked in the same time whether or not the account exists.
import { hash, verify } from '@node-rs/argon2';

// OWASP's smallest recommended setting; a village office's machine has two cores.
const BIAYA = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The text to keep for a password. */
export const hashSandi = (sandi: string): Promise<string> => hash(sandi, BIAYA);

let umpan: Promise<string> | undefined;

/** Whether the password fits. Without an account (`tersimpan` undefined) it works as long and answers no. */
export async function verifySandi(tersimpan: string | undefined, sandi: string): Promise<boolean> {
  umpan ??= hashSandi('bukan kata sandi siapa pun');
  const cocok = await verify(tersimpan ?? (await umpan), sandi);
  return tersimpan !== undefined && cocok;
}
