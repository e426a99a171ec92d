-- The last orientation a cadre came to, as the gathering's own page counts it: taken-back attendance and called-off gatherings do not
-- count, and the day is that of the session, not of the typing.
create or replace function calon_acara() returns table (id uuid, nama text, peran text, desa text, rt text[], terakhir date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with orientasi as (
      select distinct r.kab, r.subjek_id from catatan r
      where r.kab in (select distinct left(d, 5) from desa_terlihat() d) and r.subjek_jenis = 'acara' and r.kind = 'acara.rencana' and r.isi ->> 'jenis' = 'orientasi'
    ), tentang as (
      select c.id, c.kab, c.subjek_id, c.kind, c.untuk, c.isi from catatan c join orientasi o on o.kab = c.kab and o.subjek_id = c.subjek_id
      where c.subjek_jenis = 'acara' and c.kind in ('acara.hadir', 'acara.batalkan', 'catatan.batal')
    ), dibatalkan as (
      -- A withdrawal that was itself withdrawn leaves what it named standing.
      select b.isi ->> 'sasaran' as id from tentang b
      where b.kind = 'catatan.batal' and not exists (select from tentang u where u.kind = 'catatan.batal' and u.isi ->> 'sasaran' = b.id::text)
    ), berlaku as (
      select t.* from tentang t where t.kind <> 'catatan.batal' and t.id::text not in (select d.id from dibatalkan d)
    ), hadir as (
      select h.untuk, max(left(h.isi ->> 'saat', 10)::date) as terakhir from berlaku h
      where h.kind = 'acara.hadir' and h.untuk is not null
        and h.subjek_id not in (select x.subjek_id from berlaku x where x.kind = 'acara.batalkan')
      group by h.untuk
    )
    select k.id, k.nama, k.peran, k.desa, coalesce((
      select p.rt from penugasan p where p.akun = k.id and p.wilayah = k.desa and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai) limit 1
    ), '{}'), h.terakhir
    from kader_undangan() k left join hadir h on h.untuk = k.id
  $$;
