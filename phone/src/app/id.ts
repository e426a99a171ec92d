// Makes ids on the phone, as the office does.
export { idBaru } from '@lini/ui/id.ts';
