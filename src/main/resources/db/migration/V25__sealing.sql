-- Notes are sealed. Those in "note" are taken over at the first start, and new ones are never written there.
alter table rsvp add column sealed_note bytea;
