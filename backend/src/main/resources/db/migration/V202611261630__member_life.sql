-- The file of somebody who applies to the party or is a member. Their status follows from the steps below and is kept here only
-- to be found by; one open file a person. A closed file stays, and whoever comes back gets a new one.
create table party_member (
  id binary(16) not null primary key,
  person_id binary(16) not null,
  unit_id binary(16) not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  passed_up_to varchar(30) character set utf8mb4 collate utf8mb4_bin,
  probation_from date,
  probation_until date,
  last_on date not null,
  created_at datetime(6) not null,
  version bigint not null,
  open_file tinyint generated always as (case when status in
    ('WITHDRAWN', 'PROBATION_CANCELLED', 'TRANSFERRED_OUT', 'EXPELLED', 'DECEASED') then null else 1 end),
  constraint party_member_open unique (person_id, open_file),
  constraint party_member_person foreign key (person_id) references person (id),
  constraint party_member_unit foreign key (unit_id) references unit (id),
  constraint party_member_status_known check (status in
    ('APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY', 'PROBATION_EXTENDED', 'FULL', 'SUSPENDED',
     'WITHDRAWN', 'PROBATION_CANCELLED', 'TRANSFERRED_OUT', 'EXPELLED', 'DECEASED')),
  constraint party_member_probation check
    (probation_until is null or (probation_from is not null and probation_from < probation_until))
);
create index party_member_of_unit on party_member (unit_id, id);

-- Every step and every decision, a row each, never rewritten. A step has its turn, since some are repeated.
create table member_step (
  id binary(16) not null primary key,
  member_id binary(16) not null,
  unit_id binary(16) not null,
  step varchar(30) character set utf8mb4 collate utf8mb4_bin,
  turn smallint not null,
  act varchar(20) character set utf8mb4 collate utf8mb4_bin,
  body varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  happened_on date not null,
  until_day date,
  meeting varchar(100),
  document varchar(200),
  note varchar(500),
  status_before varchar(20) character set utf8mb4 collate utf8mb4_bin,
  status_after varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  actor_kind varchar(10) not null,
  actor_id binary(16),
  recorded_at datetime(6) not null,
  constraint member_step_once unique (member_id, step, turn),
  constraint member_step_member foreign key (member_id) references party_member (id),
  constraint member_step_unit foreign key (unit_id) references unit (id),
  constraint member_step_or_act check ((step is null) <> (act is null)),
  constraint member_step_body_known check (body in ('BRANCH', 'BRANCH_COMMITTEE', 'BRANCH_MEETING', 'COMMITTEE'))
);
create index member_step_in_order on member_step (member_id, id);

-- Contacts and introducers, with the step that named them.
create table member_supporter (
  id binary(16) not null primary key,
  step_id binary(16) not null,
  supporter_id binary(16) not null,
  constraint member_supporter_once unique (step_id, supporter_id),
  constraint member_supporter_step foreign key (step_id) references member_step (id),
  constraint member_supporter_member foreign key (supporter_id) references party_member (id)
);

-- How somebody stood, from a day to a day (the first one on which it no longer was so).
create table member_standing (
  id binary(16) not null primary key,
  member_id binary(16) not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  held_from date not null,
  held_until date,
  version bigint not null,
  open_one tinyint generated always as (case when held_until is null then 1 end),
  constraint member_standing_open unique (member_id, open_one),
  constraint member_standing_member foreign key (member_id) references party_member (id),
  constraint member_standing_order check (held_until is null or held_from <= held_until)
);
create index member_standing_of_member on member_standing (member_id, held_from);

-- Where somebody belongs, attends and votes, likewise. One of a kind is open, so nobody belongs to two branches.
create table member_place (
  id binary(16) not null primary key,
  member_id binary(16) not null,
  kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  unit_id binary(16) not null,
  held_from date not null,
  held_until date,
  version bigint not null,
  open_one tinyint generated always as (case when held_until is null then 1 end),
  constraint member_place_open unique (member_id, kind, open_one),
  constraint member_place_member foreign key (member_id) references party_member (id),
  constraint member_place_unit foreign key (unit_id) references unit (id),
  constraint member_place_kind_known check (kind in ('BELONGS', 'GROUP', 'ATTENDS', 'VOTES')),
  constraint member_place_order check (held_until is null or held_from <= held_until)
);
create index member_place_of_unit on member_place (unit_id, held_from, held_until);
create index member_place_of_member on member_place (member_id, held_from);

-- Numbers are given under the lock of a row of this table: none twice, none left out.
create table member_counter (
  unit_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  last_number bigint not null,
  primary key (unit_id, kind),
  constraint member_counter_unit foreign key (unit_id) references unit (id)
);

-- Letters from one branch to another, or out of the tree; one unsettled letter a member.
create table transfer_letter (
  id binary(16) not null primary key,
  number varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  member_id binary(16) not null,
  from_unit_id binary(16) not null,
  to_unit_id binary(16),
  to_outside varchar(100),
  across_provinces boolean not null,
  sent_on date not null,
  valid_until date not null,
  settled_on date,
  received boolean,
  note varchar(200),
  created_at datetime(6) not null,
  version bigint not null,
  open_one tinyint generated always as (case when received is null then 1 end),
  constraint transfer_letter_open unique (member_id, open_one),
  constraint transfer_letter_member foreign key (member_id) references party_member (id),
  constraint transfer_letter_from foreign key (from_unit_id) references unit (id),
  constraint transfer_letter_to foreign key (to_unit_id) references unit (id),
  constraint transfer_letter_somewhere check ((to_unit_id is null) <> (to_outside is null)),
  constraint transfer_letter_settled check ((settled_on is null) = (received is null)),
  constraint transfer_letter_order check (sent_on < valid_until and (settled_on is null or sent_on <= settled_on))
);
create index transfer_letter_from_unit on transfer_letter (from_unit_id, id);
create index transfer_letter_to_unit on transfer_letter (to_unit_id, id);

-- Certificates of members who are away for half a year or more.
create table floating_certificate (
  id binary(16) not null primary key,
  issuer_id binary(16) not null,
  number varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  member_id binary(16) not null,
  home_unit_id binary(16) not null,
  host_unit_id binary(16),
  host_outside varchar(100),
  reason varchar(200) not null,
  issued_on date not null,
  away_until date not null,
  renewals smallint not null,
  returned_on date,
  created_at datetime(6) not null,
  version bigint not null,
  open_one tinyint generated always as (case when returned_on is null then 1 end),
  constraint floating_certificate_number unique (issuer_id, number),
  constraint floating_certificate_open unique (member_id, open_one),
  constraint floating_certificate_issuer foreign key (issuer_id) references unit (id),
  constraint floating_certificate_member foreign key (member_id) references party_member (id),
  constraint floating_certificate_home foreign key (home_unit_id) references unit (id),
  constraint floating_certificate_host foreign key (host_unit_id) references unit (id),
  constraint floating_certificate_somewhere check ((host_unit_id is null) <> (host_outside is null)),
  constraint floating_certificate_order check
    (issued_on < away_until and (returned_on is null or issued_on <= returned_on))
);
create index floating_certificate_of_home on floating_certificate (home_unit_id, id);
