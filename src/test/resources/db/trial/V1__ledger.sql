create table ledger (
    id bigint primary key,
    entries integer not null,
    constraint ledger_entries_counted check (entries >= 0)
);

create table ledger_entry (
    id bigint primary key,
    ledger bigint not null references ledger,
    place integer not null,
    name varchar(40) not null,
    written_at timestamp(6) with time zone not null,
    constraint ledger_entry_place unique (ledger, place)
);

create unique index ledger_entry_name on ledger_entry (name);

insert into ledger (id, entries) values (1, 0);
