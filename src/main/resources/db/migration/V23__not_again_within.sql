-- Of how many last meetings it is wished that the same two do not sit together again; null for what is usual.

alter table wish_weight add meetings integer;
alter table wish_weight add constraint wish_weight_meetings_known check (meetings between 1 and 50);
