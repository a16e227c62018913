-- A service that is no longer offered keeps its row: tickets and figures of the past name it.
alter table service add column withdrawn_at datetime(6);

-- Every wording a guide ever had. service_guide holds the words residents read now: those of the one published version.
create table guide_version (
  service_id binary(16) not null,
  number int not null,
  state varchar(10) not null,
  restored_from int,
  writer_id binary(16),
  writer_name varchar(80),
  written_at datetime(6) not null,
  publisher_id binary(16),
  publisher_name varchar(80),
  published_at datetime(6),
  is_draft tinyint generated always as (case when state = 'DRAFT' then 1 end),
  is_published tinyint generated always as (case when state = 'PUBLISHED' then 1 end),
  primary key (service_id, number),
  constraint guide_version_service foreign key (service_id) references service (id),
  constraint guide_version_one_draft unique (service_id, is_draft),
  constraint guide_version_one_published unique (service_id, is_published),
  constraint guide_version_state check (state in ('DRAFT', 'PUBLISHED', 'EARLIER')),
  constraint guide_version_number check (number >= 1),
  constraint guide_version_told check ((state = 'DRAFT') = (published_at is null))
);

create table guide_version_text (
  service_id binary(16) not null,
  number int not null,
  language varchar(10) not null,
  name varchar(120) not null,
  who_may_apply varchar(400) not null,
  papers varchar(2000) not null,
  fee varchar(400) not null,
  legal_basis varchar(400) not null,
  time_promised varchar(400) not null,
  place varchar(400) not null,
  notes varchar(400) not null,
  primary key (service_id, number, language),
  constraint guide_version_text_version foreign key (service_id, number)
    references guide_version (service_id, number)
);

insert into guide_version (service_id, number, state, written_at, published_at)
select id, 1, 'PUBLISHED', current_timestamp(6), current_timestamp(6) from service;

insert into guide_version_text (service_id, number, language, name, who_may_apply, papers, fee, legal_basis, time_promised, place, notes)
select service_id, 1, language, name, who_may_apply, papers, fee, legal_basis, time_promised, place, notes from service_guide;
