-- Two records of one person become one: the one that is kept takes over what hangs on the other, which stays as it was and
-- is found no more. What moved is written down row by row, so that it can be undone.
alter table person add column merged_into binary(16);
alter table person add constraint person_merged_into foreign key (merged_into) references person (id);
alter table person add constraint person_merged_elsewhere check (merged_into <> id);
create index person_alike on person (name, birth_date);
create index person_phone on person (phone);

create table person_merge (
  id binary(16) not null primary key,
  kept_id binary(16) not null,
  gone_id binary(16) not null,
  unit_id binary(16) not null,
  reason varchar(200) not null,
  filled varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  identity_index binary(32),
  merged_at datetime(6) not null,
  undone_at datetime(6),
  undo_reason varchar(200),
  version bigint not null,
  is_standing tinyint generated always as (case when undone_at is null then 1 end),
  constraint person_merge_kept foreign key (kept_id) references person (id),
  constraint person_merge_gone foreign key (gone_id) references person (id),
  constraint person_merge_of_two check (kept_id <> gone_id),
  constraint person_merge_once unique (gone_id, is_standing),
  constraint person_merge_undone_whole check ((undone_at is null) = (undo_reason is null))
);
create index person_merge_of_unit on person_merge (unit_id, id);

create table person_merge_row (
  id binary(16) not null primary key,
  merge_id binary(16) not null,
  what varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  row_id binary(16) not null,
  constraint person_merge_row_once unique (merge_id, what, row_id),
  constraint person_merge_row_merge foreign key (merge_id) references person_merge (id)
);
