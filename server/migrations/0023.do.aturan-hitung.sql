-- By which rules the figures were counted: a Lini with other rules counts them anew. Derived, as the figures are.
create table aturan_hitung (
  satu boolean primary key default true check (satu),
  sidik text not null
);
