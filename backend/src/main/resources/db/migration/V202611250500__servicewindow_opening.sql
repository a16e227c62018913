-- When a hall takes numbers. A hall without a row always does.
create table hall_opening (
  hall_id binary(16) not null primary key,
  last_ticket_minutes int not null,
  numbers_stopped boolean not null,
  version bigint not null,
  constraint hall_opening_hall foreign key (hall_id) references hall (id),
  constraint hall_opening_last_ticket check (last_ticket_minutes between 0 and 240)
);

-- Every week; 1 is Monday, minutes count from the hall's midnight.
create table hall_opening_span (
  hall_id binary(16) not null,
  weekday int not null,
  from_minute int not null,
  until_minute int not null,
  primary key (hall_id, weekday, from_minute),
  constraint hall_opening_span_opening foreign key (hall_id) references hall_opening (hall_id),
  constraint hall_opening_span_weekday check (weekday between 1 and 7),
  constraint hall_opening_span_order check (from_minute >= 0 and from_minute < until_minute and until_minute <= 1440)
);

-- What the screens say while nobody gets a number; rows only while it is stopped.
create table hall_stop_text (
  hall_id binary(16) not null,
  language varchar(10) not null,
  message varchar(200) not null,
  primary key (hall_id, language),
  constraint hall_stop_text_opening foreign key (hall_id) references hall_opening (hall_id)
);

-- A day unlike its weekday: closed where it has no span.
create table opening_exception (
  hall_id binary(16) not null,
  on_date date not null,
  primary key (hall_id, on_date),
  constraint opening_exception_opening foreign key (hall_id) references hall_opening (hall_id)
);

create table opening_exception_span (
  hall_id binary(16) not null,
  on_date date not null,
  from_minute int not null,
  until_minute int not null,
  primary key (hall_id, on_date, from_minute),
  constraint opening_exception_span_exception foreign key (hall_id, on_date)
    references opening_exception (hall_id, on_date),
  constraint opening_exception_span_order
    check (from_minute >= 0 and from_minute < until_minute and until_minute <= 1440)
);

create table opening_exception_text (
  hall_id binary(16) not null,
  on_date date not null,
  language varchar(10) not null,
  message varchar(200) not null,
  primary key (hall_id, on_date, language),
  constraint opening_exception_text_exception foreign key (hall_id, on_date)
    references opening_exception (hall_id, on_date)
);
