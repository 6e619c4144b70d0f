-- What people let others know of themselves, each item sealed; and what they raised for those at one table.

create table card_item (
    member     bigint      not null,
    -- 0 phone, 1 e-mail, 2 office, 3 hours, 4 offer, 5 consult, 6 decline.
    item       smallint    not null,
    circle_id  bigint      not null,
    sealed     bytea,
    -- A keyed hash, where the same number or address has to be found.
    trace      bytea,
    visibility varchar(12) not null,
    -- Of two changes within a circle, the later has the greater.
    revision   bigint      not null,
    constraint card_item_pk primary key (member, item),
    constraint card_item_of_member foreign key (member) references member (id),
    constraint card_item_in_circle foreign key (circle_id) references circle (id),
    constraint card_item_known check (item between 0 and 6),
    constraint card_item_visibility_known check (visibility in ('NOBODY', 'COORDINATORS', 'TABLEMATES', 'CIRCLE'))
);

create index card_item_revision on card_item (circle_id, revision);
create index card_item_trace on card_item (circle_id, trace);

-- What coordinators note about somebody, apart from the card.
create table contact_note (
    member     bigint                      not null,
    circle_id  bigint                      not null,
    sealed     bytea                       not null,
    written_by bigint                      not null,
    written_at timestamp(6) with time zone not null,
    constraint contact_note_pk primary key (member),
    constraint contact_note_of_member foreign key (member) references member (id),
    constraint contact_note_in_circle foreign key (circle_id) references circle (id)
);

create table card_exchange (
    meeting   bigint   not null,
    member    bigint   not null,
    item      smallint not null,
    circle_id bigint   not null,
    constraint card_exchange_pk primary key (meeting, member, item),
    constraint card_exchange_of_meeting foreign key (meeting) references meeting (id),
    constraint card_exchange_of_member foreign key (member) references member (id),
    constraint card_exchange_in_circle foreign key (circle_id) references circle (id),
    constraint card_exchange_known check (item in (0, 1))
);

create index card_exchange_member on card_exchange (member);
