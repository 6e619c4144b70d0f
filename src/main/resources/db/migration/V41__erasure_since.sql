-- When somebody was erased, so that what would recognise them again is not kept for ever.
alter table erasure add column since timestamp(6) with time zone default current_timestamp not null;
