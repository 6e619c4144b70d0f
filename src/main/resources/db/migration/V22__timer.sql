-- How long tables work, what is to be rung when, and where each ring has been said. A bell is a row until it is claimed.

create table table_timer (
    meeting    bigint                      not null,
    circle_id  bigint                      not null,
    channel_id bigint                      not null,
    started_at timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    state      varchar(10)                 not null,
    extended   integer                     not null,
    rung       varchar(10),
    turn       integer                     not null,
    turns      varchar(1000)               not null,
    card_state varchar(10)                 not null,
    message_id bigint,
    card_shown varchar(25),
    constraint table_timer_once primary key (meeting),
    constraint table_timer_of_meeting foreign key (meeting) references meeting (id),
    constraint table_timer_in_circle foreign key (circle_id) references circle (id),
    constraint table_timer_state_known check (state in ('RUNNING', 'OVER', 'STOPPED')),
    constraint table_timer_card_known check (card_state in ('DUE', 'TRYING', 'MADE', 'LOST'))
);

create table bell (
    meeting bigint                      not null,
    kind    varchar(10)                 not null,
    number  integer                     not null,
    due_at  timestamp(6) with time zone not null,
    constraint bell_once primary key (meeting, kind, number),
    constraint bell_of_timer foreign key (meeting) references table_timer (meeting),
    constraint bell_kind_known check (kind in ('TEN_LEFT', 'THREE_LEFT', 'OVER', 'NEXT'))
);

create table ring (
    meeting    bigint                      not null,
    kind       varchar(10)                 not null,
    number     integer                     not null,
    channel_id bigint                      not null,
    due_at     timestamp(6) with time zone not null,
    state      varchar(10)                 not null,
    constraint ring_once primary key (meeting, kind, number, channel_id),
    constraint ring_of_timer foreign key (meeting) references table_timer (meeting),
    constraint ring_state_known check (state in ('DUE', 'TRYING', 'SAID', 'LAPSED'))
);
