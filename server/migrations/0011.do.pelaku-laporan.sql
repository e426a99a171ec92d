-- Who took a step about a report in reach: the role of everyone, the name of officials, and of cadres only to those who see their
-- village by name.

create function pelaku_laporan(laporan uuid) returns table (id uuid, peran text, nama text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct a.id, a.peran,
      case when a.id = akun_kini() or a.peran in ('pkb', 'koordinator', 'kabupaten') or c.desa in (select desa_bernama()) then a.nama end
    from catatan c join akun a on a.id = c.oleh
    where c.subjek_jenis = 'laporan' and c.subjek_id = laporan and c.desa in (select desa_terlihat())
      and c.kab in (select distinct left(d, 5) from desa_terlihat() d)
  $$;

revoke execute on function pelaku_laporan(uuid) from public;
grant execute on function pelaku_laporan(uuid) to lini_app;
