-- The place one arrived at: whoever is sent on stands there again at the earliest, wherever they were put meanwhile.
alter table ticket add column arrival_rank bigint default 0 not null;
update ticket set arrival_rank = queue_rank;
