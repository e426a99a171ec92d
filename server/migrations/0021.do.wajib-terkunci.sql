-- Once a month is locked its list of reports due stays (laporan.kunci); what the cards say now stands beside it.
alter table institusi_bulan
  add column is_wajib boolean not null default true,
  add column is_kini boolean not null default true;
comment on column institusi_bulan.is_wajib is 'Its report is due: by the list that was locked, before that by the cards.';
comment on column institusi_bulan.is_kini is 'By the cards as they are now. Differs from is_wajib only in a locked month.';
