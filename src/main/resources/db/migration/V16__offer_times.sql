-- From when on a circle offers the seats that fall free, instead of giving them, and for how long it holds one.
alter table circle add column offers_from varchar(20) not null default 'A_DAY';
alter table circle add column offers_held varchar(20) not null default 'THREE_HOURS';
alter table circle add constraint circle_offers_from_known
    check (offers_from in ('NEVER', 'HALF_A_DAY', 'A_DAY', 'TWO_DAYS', 'THREE_DAYS', 'A_WEEK'));
alter table circle add constraint circle_offers_held_known
    check (offers_held in ('HALF_AN_HOUR', 'AN_HOUR', 'TWO_HOURS', 'THREE_HOURS', 'SIX_HOURS', 'HALF_A_DAY', 'A_DAY'));
