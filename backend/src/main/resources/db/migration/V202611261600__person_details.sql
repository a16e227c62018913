-- What is known of somebody beside the name. The identity number is sealed (AES-GCM, see IdentityVault); its index, an
-- HMAC, tells equal numbers without opening any. One unit keeps one record with a number; another unit may keep its
-- own, so nobody learns from a refusal who is known elsewhere.
alter table person add column sex varchar(6) character set utf8mb4 collate utf8mb4_bin;
alter table person add column birth_date date;
alter table person add column phone varchar(20) character set utf8mb4 collate utf8mb4_bin;
alter table person add column identity_sealed varbinary(80);
alter table person add column identity_index binary(32);
alter table person add constraint person_sex_known check (sex in ('FEMALE', 'MALE'));
alter table person add constraint person_identity_whole check ((identity_sealed is null) = (identity_index is null));
alter table person add constraint person_identity_once unique (unit_id, identity_index);
create index person_identity on person (identity_index);
