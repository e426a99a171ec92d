// Makes ids on the phone, as the office does, and keys.
export { idBaru } from '@lini/ui/id.ts';

/** 256 bits of chance as 64 hexadecimal digits: what a phone alone knows. */
export const kunciBaru = (): string => [...crypto.getRandomValues(new Uint8Array(32))].map((satu) => satu.toString(16).padStart(2, '0')).join('');
