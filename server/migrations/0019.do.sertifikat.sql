-- Certificates of gatherings: their numbers run gap-free through a kabupaten and year, and anyone may ask whether one was issued.

create index catatan_sertifikat on catatan (kab, (isi ->> 'nomor')) where kind = 'acara.sertifikat';

-- The last sequence given out in a kabupaten and year, withdrawn ones counted: a number never means two certificates.
create function sertifikat_terakhir(kabupaten text, tahun int) returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(max(substr(c.isi ->> 'nomor', 11, 5)::int), 0) from catatan c
    where c.kab = kabupaten and c.kind = 'acara.sertifikat' and starts_with(c.isi ->> 'nomor', replace(kabupaten, '.', '') || '-' || tahun || '-')
  $$;

-- Who may be invited, with the RT she serves and the last orientation she came to, in whatever kecamatan it was.
create function calon_acara() returns table (id uuid, nama text, peran text, desa text, rt text[], terakhir date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select k.id, k.nama, k.peran, k.desa, coalesce((
      select p.rt from penugasan p where p.akun = k.id and p.wilayah = k.desa and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai) limit 1
    ), '{}'), h.terakhir
    from kader_undangan() k left join (
      select c.untuk, max(c.terjadi) as terakhir from catatan c
      where c.kab in (select distinct left(d, 5) from desa_terlihat() d) and c.subjek_jenis = 'acara' and c.kind = 'acara.hadir' and c.untuk is not null
        and c.subjek_id in (select r.subjek_id from catatan r where r.kind = 'acara.rencana' and r.kab = c.kab and r.subjek_jenis = 'acara' and r.isi ->> 'jenis' = 'orientasi')
      group by c.untuk
    ) h on h.untuk = k.id
  $$;

-- The RT that institutions serve, as their cards last said; the office reads evaluations, not cards.
create function institusi_rt() returns table (id uuid, rt text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct on (c.subjek_id) c.subjek_id, array(select jsonb_array_elements_text(c.isi -> 'wilayah')) from catatan c
    where c.kab in (select distinct left(d, 5) from desa_terlihat() d) and c.desa in (select desa_terlihat())
      and c.subjek_jenis = 'institusi' and c.kind in ('institusi.daftar', 'institusi.ubah') and jsonb_typeof(c.isi -> 'wilayah') = 'array'
    order by c.subjek_id, c.terjadi desc, c.dicatat desc, c.id desc
  $$;

revoke execute on function sertifikat_terakhir(text, int), calon_acara(), institusi_rt() from public;
grant execute on function sertifikat_terakhir(text, int), calon_acara(), institusi_rt() to lini_app;
