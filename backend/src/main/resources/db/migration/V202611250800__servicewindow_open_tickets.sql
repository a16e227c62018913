-- Which tickets of earlier days are still open is asked every minute: with the status before the date the answer is a few rows, however
-- many old tickets there are. Questions about one day and one status find theirs as before.
create index ticket_open on ticket (hall_id, status, business_date, queue_rank);
alter table ticket drop index ticket_queue;
