-- An entry of a member's file that was a mistake is annulled, once and with a reason, by a row beside it; the entry stays.
create table member_annulment (
  step_id binary(16) not null primary key,
  member_id binary(16) not null,
  reason varchar(200) not null,
  annulled_on date not null,
  actor_kind varchar(10) not null,
  actor_id binary(16),
  created_at datetime(6) not null,
  constraint member_annulment_step foreign key (step_id, member_id) references member_step (id, member_id)
);

-- Which entry began a place, ended it, or recalled a letter, so that all of it goes back when the entry is annulled. Null for what no
-- entry did, and for everything from before this migration.
alter table member_place add column begun_by binary(16);
alter table member_place add column ended_by binary(16);
alter table member_place add constraint member_place_begun_by foreign key (begun_by) references member_step (id);
alter table member_place add constraint member_place_ended_by foreign key (ended_by) references member_step (id);
alter table member_place add constraint member_place_ended check (ended_by is null or held_until is not null);
alter table transfer_letter add column recalled_by binary(16);
alter table transfer_letter add constraint transfer_letter_recalled_by foreign key (recalled_by) references member_step (id);
