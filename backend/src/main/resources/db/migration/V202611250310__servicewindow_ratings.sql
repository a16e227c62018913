-- One rating per visit: the ticket is the key. The day it was given, never the moment.
create table rating (
  ticket_id binary(16) not null primary key,
  hall_id binary(16) not null,
  business_date date not null,
  level varchar(20) not null,
  comment varchar(500),
  source varchar(20) not null,
  rated_on date not null,
  constraint rating_ticket foreign key (ticket_id) references ticket (id),
  constraint rating_hall foreign key (hall_id) references hall (id),
  constraint rating_level check (level in ('VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED',
    'VERY_DISSATISFIED')),
  constraint rating_source check (source in ('PHONE', 'WINDOW_SCREEN')),
  constraint rating_after_visit check (rated_on >= business_date)
);
create index rating_of_day on rating (hall_id, business_date);

create table rating_reason (
  ticket_id binary(16) not null,
  reason varchar(20) not null,
  primary key (ticket_id, reason),
  constraint rating_reason_rating foreign key (ticket_id) references rating (ticket_id)
);

-- What a hall decides about its ratings; a hall without a row has the defaults.
create table rating_rules (
  hall_id binary(16) not null primary key,
  days_to_rate int not null,
  follow_up_from varchar(20) not null,
  deadline_working_days int not null,
  phone_kept_days int not null,
  owner_id binary(16),
  version bigint not null,
  constraint rating_rules_hall foreign key (hall_id) references hall (id),
  constraint rating_rules_level check (follow_up_from in ('VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED',
    'DISSATISFIED', 'VERY_DISSATISFIED')),
  constraint rating_rules_ranges check (days_to_rate between 0 and 30 and deadline_working_days between 1 and 30
    and phone_kept_days between 0 and 365)
);

-- What is done about a bad rating. `closed` repeats the status for the order of the list.
create table follow_up (
  id binary(16) not null primary key,
  ticket_id binary(16) not null,
  hall_id binary(16) not null,
  status varchar(20) not null,
  closed boolean not null,
  owner_id binary(16),
  owner_name varchar(80),
  opened_on date not null,
  due_on date not null,
  phone varchar(20),
  missed_calls int not null,
  found varchar(500),
  done varchar(500),
  closed_on date,
  forget_phone_on date,
  version bigint not null,
  constraint follow_up_rating foreign key (ticket_id) references rating (ticket_id),
  constraint follow_up_hall foreign key (hall_id) references hall (id),
  constraint follow_up_once unique (ticket_id),
  constraint follow_up_status check (status in ('OPEN', 'CALLED_BACK', 'CLOSED')),
  constraint follow_up_closed check ((status = 'CLOSED' and closed = true and found is not null and done is not null
    and closed_on is not null) or (status <> 'CLOSED' and closed = false and closed_on is null)),
  constraint follow_up_owner check ((owner_id is null) = (owner_name is null)),
  constraint follow_up_due check (due_on > opened_on)
);
create index follow_up_to_do on follow_up (hall_id, closed, due_on, id);
create index follow_up_phone on follow_up (forget_phone_on);

-- Accounts that served the visit: they neither own nor see its follow-up.
create table follow_up_concerned (
  follow_up_id binary(16) not null,
  account_id binary(16) not null,
  primary key (follow_up_id, account_id),
  constraint follow_up_concerned_follow_up foreign key (follow_up_id) references follow_up (id)
);

-- Its history; rows are only ever added.
create table follow_up_entry (
  id binary(16) not null primary key,
  follow_up_id binary(16) not null,
  step varchar(20) not null,
  at datetime(6) not null,
  actor_id binary(16),
  actor_name varchar(80),
  outcome varchar(20),
  words varchar(500),
  constraint follow_up_entry_follow_up foreign key (follow_up_id) references follow_up (id),
  constraint follow_up_entry_step check (step in ('OPENED', 'ASSIGNED', 'NOTED', 'CALLED', 'CLOSED')),
  constraint follow_up_entry_outcome check ((step = 'CALLED') = (outcome is not null)),
  constraint follow_up_entry_outcome_known check (outcome is null or outcome in ('REACHED', 'NOT_REACHED', 'DECLINED'))
);
create index follow_up_entry_in_order on follow_up_entry (follow_up_id, at, id);
