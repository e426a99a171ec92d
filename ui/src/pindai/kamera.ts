// The camera of the device: opened, or the reason why not in a word the screen can explain; and its torch.

/** Why there is no picture. `tidak-aman`: the page is not on a secure address, and no browser gives a camera there. */
export type SebabKamera = 'ditolak' | 'tidak-ada' | 'dipakai' | 'tidak-aman';

const SEBAB: Readonly<Record<string, SebabKamera>> = {
  NotAllowedError: 'ditolak',
  SecurityError: 'ditolak',
  NotFoundError: 'tidak-ada',
  OverconstrainedError: 'tidak-ada',
};

/** Large enough for a code at arm's length, small enough for a cheap phone. */
const UKURAN = { width: { ideal: 1280 }, height: { ideal: 720 } };

/** Opens the camera at the back, or whatever camera there is. */
export async function bukaKamera(): Promise<MediaStream | SebabKamera> {
  if (!navigator.mediaDevices?.getUserMedia) return 'tidak-aman';
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: { ideal: 'environment' }, ...UKURAN } });
  } catch (galat) {
    // Whatever else goes wrong, another app holding the camera is the common cause.
    return SEBAB[(galat as { name?: string }).name ?? ''] ?? 'dipakai';
  }
}

/** Stops the camera; its light goes out. */
export function tutupKamera(aliran: MediaStream): void {
  for (const satu of aliran.getTracks()) satu.stop();
}

/** Whether this camera has a torch. */
export function isBersenter(aliran: MediaStream): boolean {
  const kemampuan = aliran.getVideoTracks()[0]?.getCapabilities?.() as { torch?: boolean } | undefined;
  return kemampuan?.torch === true;
}

/** Turns the torch on or off; false when the camera would not. */
export async function nyalakanSenter(aliran: MediaStream, isNyala: boolean): Promise<boolean> {
  try {
    // The compiler's list of constraints does not know the torch yet.
    await aliran.getVideoTracks()[0]?.applyConstraints({ advanced: [{ torch: isNyala } as MediaTrackConstraintSet] });
    return true;
  } catch {
    return false;
  }
}
