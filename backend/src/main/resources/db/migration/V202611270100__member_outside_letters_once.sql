-- A letter from outside is received once: whoever issued it numbers theirs. Letters within the tree name no issuer outside, and are not
-- compared.
alter table transfer_letter add constraint transfer_letter_outside_once unique (from_outside, number);
