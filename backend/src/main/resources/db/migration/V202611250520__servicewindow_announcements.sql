-- What the hall has to say to everybody, on displays and phones.
create table announcement (
  id binary(16) not null primary key,
  hall_id binary(16) not null,
  shown_from datetime(6) not null,
  shown_until datetime(6),
  urgent boolean not null,
  spoken boolean not null,
  ended_at datetime(6),
  version bigint not null,
  constraint announcement_hall foreign key (hall_id) references hall (id),
  constraint announcement_order check (shown_until is null or shown_from < shown_until)
);
create index announcement_of_hall on announcement (hall_id, id);

create table announcement_text (
  announcement_id binary(16) not null,
  language varchar(10) not null,
  message varchar(200) not null,
  primary key (announcement_id, language),
  constraint announcement_text_announcement foreign key (announcement_id) references announcement (id)
);
