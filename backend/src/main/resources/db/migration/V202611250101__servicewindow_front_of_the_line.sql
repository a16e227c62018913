-- The whole order of the line in the index, so that the front of a lane is read without sorting it.
create index ticket_front on ticket (hall_id, business_date, status, overtakes, queue_rank, arrived_at, id);
alter table ticket drop index ticket_lane;
