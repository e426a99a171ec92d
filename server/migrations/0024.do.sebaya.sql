-- Scores of the institutions of a kabupaten without saying whose: the median of one's like is the same number for the cadre, the PKB
-- and the offices, though each sees only their own villages.

create function sebaya_bulan(kab text, bulan text) returns table (ciri jsonb, skor jsonb, nilai float8)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select n.isi -> 'ciri', n.isi -> 'skor', (n.isi ->> 'nilai')::float8
    from nilai_institusi n
    where n.kab = $1 and n.bulan = $2 and $1 in (select distinct left(d, 5) from desa_terlihat() d)
  $$;
revoke execute on function sebaya_bulan(text, text) from public;
grant execute on function sebaya_bulan(text, text) to lini_app;
