-- What the present account serves as a guest, with the day it serves: facts of later days are not a guest's.
create function tamu_kini() returns table (acara uuid, lomba uuid, tugas text, hari text, sampai timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.acara, t.lomba, t.tugas, ((t.berlaku_sampai - interval '1 second') at time zone 'Asia/Makassar')::date::text, t.berlaku_sampai
    from tamu t where t.akun = akun_kini() and tamu_masih_menyerahkan(t.berlaku_sampai, t.dicabut)
  $$;
revoke execute on function tamu_kini() from public;
grant execute on function tamu_kini() to lini_app;
