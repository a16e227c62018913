-- A unit ends rather than being deleted: from that day on it is no more, and all that was there stays to be read.
alter table unit add column dissolved_on date;
alter table unit add column dissolved_reason varchar(200);
alter table unit add constraint unit_dissolved_for_a_reason check ((dissolved_on is null) = (dissolved_reason is null));

-- Who held which post, from a day to a day (the first one on which it was no longer theirs). Rows are ended or annulled
-- once, never rewritten. Of a post with one seat no two live rows begin on one day, and only one has no end; that none
-- overlap is seen to under the lock of the unit.
create table appointment (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  person_id binary(16) not null,
  held_from date not null,
  held_until date,
  end_reason varchar(200),
  annulled_at datetime(6),
  annul_reason varchar(200),
  created_at datetime(6) not null,
  version bigint not null,
  sole tinyint generated always as (case when annulled_at is null and kind <> 'COMMITTEE_MEMBER' then 1 end),
  sole_open tinyint generated always as
    (case when annulled_at is null and kind <> 'COMMITTEE_MEMBER' and held_until is null then 1 end),
  own_open tinyint generated always as (case when annulled_at is null and held_until is null then 1 end),
  constraint appointment_sole unique (unit_id, kind, held_from, sole),
  constraint appointment_sole_open unique (unit_id, kind, sole_open),
  constraint appointment_own_open unique (unit_id, kind, person_id, own_open),
  constraint appointment_unit foreign key (unit_id) references unit (id),
  constraint appointment_person foreign key (person_id) references person (id),
  constraint appointment_kind_known check (kind in
    ('SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER', 'INSTRUCTOR', 'INFORMATION_OFFICER', 'LIAISON')),
  constraint appointment_order check (held_until is null or held_from < held_until),
  constraint appointment_end check (end_reason is null or held_until is not null),
  constraint appointment_annulled_for_a_reason check ((annulled_at is null) = (annul_reason is null))
);
create index appointment_of_unit on appointment (unit_id, held_from, id);
create index appointment_of_person on appointment (person_id, held_from, id);
