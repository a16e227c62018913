-- What was said about a ticket's wait, by both methods; number 0 is what was said when it was taken.
create table estimate (
  ticket_id binary(16) not null,
  nr int not null,
  hall_id binary(16) not null,
  business_date date not null,
  made_at datetime(6) not null,
  ahead int not null,
  open_windows int not null,
  queue_seconds int,
  queue_low int,
  queue_high int,
  last_seconds int,
  last_low int,
  last_high int,
  shown varchar(10) not null,
  primary key (ticket_id, nr),
  constraint estimate_ticket foreign key (ticket_id) references ticket (id),
  constraint estimate_hall foreign key (hall_id) references hall (id),
  constraint estimate_shown check ((shown = 'QUEUE' and queue_low is not null)
    or (shown = 'LAST' and last_low is not null)),
  constraint estimate_ranges check (queue_low < queue_high and last_low < last_high)
);
create index estimate_of_day on estimate (hall_id, business_date, nr);

-- How well each hall's estimates came true, and by which method it goes on; reckoned again every hour.
create table hall_pace (
  hall_id binary(16) not null primary key,
  reckoned_at datetime(6) not null,
  chosen varchar(10) not null,
  first_day date not null,
  last_day date not null,
  compared int not null,
  inside_bps int,
  within_bps int,
  queue_low_ratio double precision,
  queue_high_ratio double precision,
  last_low_ratio double precision,
  last_high_ratio double precision,
  constraint hall_pace_hall foreign key (hall_id) references hall (id),
  constraint hall_pace_chosen check (chosen in ('QUEUE', 'LAST'))
);

-- How long each service took in the last weeks; discreet ones are not measured.
create table service_pace (
  service_id binary(16) not null primary key,
  hall_id binary(16) not null,
  observations int not null,
  mean_seconds int not null,
  low_seconds int not null,
  high_seconds int not null,
  constraint service_pace_service foreign key (service_id) references service (id),
  constraint service_pace_hall foreign key (hall_id) references hall (id)
);
create index service_pace_of_hall on service_pace (hall_id);
