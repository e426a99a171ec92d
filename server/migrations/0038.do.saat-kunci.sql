-- When the village report of a month was locked, by the clock of the server: the targets of a locked month are those in force then.
create function saat_kunci(sejak_tahun int) returns table (desa text, bulan text, pada timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select k.desa, k.isi ->> 'bulan', min(k.diterima_pada) from catatan k
    where k.kab in (select distinct left(d, 5) from desa_terlihat() d) and k.subjek_jenis = 'laporan' and k.kind = 'laporan.kunci'
      and k.isi ->> 'bulan' >= sejak_tahun || '-01' and k.desa in (select desa_terlihat())
      and exists (
        select from catatan a where a.kab = k.kab and a.subjek_id = k.subjek_id and a.kind = 'laporan.ajukan' and a.isi ->> 'jenis' = 'ppkbd'
      )
    group by 1, 2
  $$;
revoke execute on function saat_kunci(int) from public;
grant execute on function saat_kunci(int) to lini_app;
