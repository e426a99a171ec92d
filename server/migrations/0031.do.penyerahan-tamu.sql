-- What a guest hands in after her day: once, from the phone that was without signal. A clock can be set back, an arrival cannot.

alter table tamu add column penyerahan timestamptz;
comment on column tamu.penyerahan is 'The first push that arrived after the link ended: a phone sends all it holds, so nothing older is left on it.';

-- Three days to find a signal; twelve hours from the first push on, for what is sent in parts or whose answer was lost.
create function tamu_masih_menyerahkan(berlaku_sampai timestamptz, dicabut timestamptz, penyerahan timestamptz) returns boolean
  language sql stable
  return dicabut is null and now() < berlaku_sampai + interval '3 days' and (penyerahan is null or now() < penyerahan + interval '12 hours');
revoke execute on function tamu_masih_menyerahkan(timestamptz, timestamptz, timestamptz) from public;

create or replace function tugas_tamu() returns table (wilayah text, acara uuid, lomba uuid, tugas text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.wilayah, t.acara, t.lomba, t.tugas from tamu t
    where t.akun = akun_kini() and tamu_masih_menyerahkan(t.berlaku_sampai, t.dicabut, t.penyerahan)
  $$;

-- `nomor_akhir`: the last number of the area when the link ended; who had seen a later one wrote after it. Null while the link holds.
drop function tamu_kini();
create function tamu_kini() returns table (acara uuid, lomba uuid, tugas text, hari text, sampai timestamptz, nomor_akhir bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.acara, t.lomba, t.tugas, ((t.berlaku_sampai - interval '1 second') at time zone 'Asia/Makassar')::date::text, t.berlaku_sampai,
      case when t.berlaku_sampai <= now() then (
        select coalesce(max(c.nomor), 0) from catatan c where c.kab = left(t.wilayah, 5) and c.desa = t.wilayah and c.diterima_pada < t.berlaku_sampai
      ) end
    from tamu t where t.akun = akun_kini() and tamu_masih_menyerahkan(t.berlaku_sampai, t.dicabut, t.penyerahan)
  $$;
revoke execute on function tamu_kini() from public;
grant execute on function tamu_kini() to lini_app;

drop function tamu_masih_menyerahkan(timestamptz, timestamptz);
