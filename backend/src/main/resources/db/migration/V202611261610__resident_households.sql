-- A household lives at one address within a residents' group. Its order among others: address_key, the address with
-- its numbers filled up, so that No. 9 stands before No. 10.
create table household (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  address varchar(100) not null,
  address_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  created_at datetime(6) not null,
  version bigint not null,
  constraint household_unit foreign key (unit_id) references unit (id)
);
create index household_place on household (unit_id, address_key, id);

-- Somebody's time in a household, from a day to a day. Nobody lives in two at once, and a household has one head.
-- Name, sex, birth date and masked phone are copies that follow the person, unit and address key copies that follow
-- the household: so one index gives a list's rows in their order with all it may be narrowed to.
create table resident (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  household_id binary(16) not null,
  person_id binary(16) not null,
  relation varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  moved_in date not null,
  moved_out date,
  moved_out_reason varchar(200),
  away boolean not null,
  floating boolean not null,
  address_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(60) not null,
  sex varchar(6) character set utf8mb4 collate utf8mb4_bin,
  birth_date date,
  phone varchar(20) character set utf8mb4 collate utf8mb4_bin,
  created_at datetime(6) not null,
  version bigint not null,
  living tinyint generated always as (case when moved_out is null then 1 else 0 end),
  living_person binary(16) generated always as (case when moved_out is null then person_id end),
  headed_household binary(16) generated always as
    (case when moved_out is null and relation = 'HEAD' then household_id end),
  constraint resident_living_once unique (living_person),
  constraint resident_one_head unique (headed_household),
  constraint resident_unit foreign key (unit_id) references unit (id),
  constraint resident_household foreign key (household_id) references household (id),
  constraint resident_person foreign key (person_id) references person (id),
  constraint resident_relation_known check (relation in
    ('HEAD', 'SPOUSE', 'CHILD', 'GRANDCHILD', 'PARENT', 'GRANDPARENT', 'SIBLING', 'OTHER')),
  constraint resident_order check (moved_out is null or moved_in <= moved_out),
  constraint resident_moved_out_for_a_reason check ((moved_out is null) = (moved_out_reason is null))
);
create index resident_place on resident
  (unit_id, living, address_key, household_id, id, away, floating, birth_date);
create index resident_of_person on resident (person_id, moved_in);
create index resident_of_household on resident (household_id, moved_in);

-- By what people are looked for: beginnings of these words. Of a resident the name, the name without the surname, both
-- in pinyin and by its first letters, and the last digits of the phone; of a household the address from each of its
-- parts on (then resident_id is null).
create table resident_word (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  word varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  household_id binary(16) not null,
  resident_id binary(16),
  constraint resident_word_household foreign key (household_id) references household (id),
  constraint resident_word_resident foreign key (resident_id) references resident (id)
);
create index resident_word_found on resident_word (unit_id, word, household_id, resident_id);

-- What those who care for somebody note; only added to.
create table care_note (
  id binary(16) not null primary key,
  resident_id binary(16) not null,
  unit_id binary(16) not null,
  text varchar(2000) not null,
  written_by binary(16),
  written_by_name varchar(60),
  written_at datetime(6) not null,
  constraint care_note_resident foreign key (resident_id) references resident (id)
);
create index care_note_of_resident on care_note (resident_id, id);
