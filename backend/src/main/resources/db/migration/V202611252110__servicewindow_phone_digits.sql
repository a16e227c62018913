-- A phone's last digits are kept only while a message may be due: visits that ended forget them.
update ticket set phone_last4 = null where phone_last4 is not null and status in ('COMPLETED', 'CANCELLED', 'EXPIRED');
