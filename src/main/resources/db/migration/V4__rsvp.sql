-- Answers and seats. The counts in seats are kept with every answer, in the same write.

create table seats (
    meeting       bigint  not null primary key references meeting (id),
    seated        integer not null check (seated >= 0),
    waiting       integer not null check (waiting >= 0),
    maybe         integer not null check (maybe >= 0),
    declined      integer not null check (declined >= 0),
    asked_again   integer not null check (asked_again >= 0),
    last_position bigint  not null check (last_position >= waiting),
    scattered     boolean not null,
    revision      bigint  not null
);

create table rsvp (
    meeting     bigint                   not null references seats (meeting),
    member      bigint                   not null references member (id),
    place       varchar(10)              not null check (place in ('SEATED', 'WAITING', 'MAYBE', 'DECLINED')),
    position    bigint                   check (position >= 1),
    asked       integer                  not null,
    note        varchar(200),
    answered_at timestamp with time zone not null,
    interaction bigint                   not null,
    primary key (meeting, member),
    unique (meeting, position),
    -- On the waitlist has a position, elsewhere has none.
    check ((place = 'WAITING') = (position is not null))
);

create index rsvp_member on rsvp (member);

-- What of a meeting's invitation stands on Discord. "shown" is a fingerprint of what was last shown there.
create table invitation (
    meeting      bigint      not null primary key references meeting (id),
    circle_id    bigint      not null references circle (id),
    channel_id   bigint      not null,
    card_state   varchar(10) not null,
    message_id   bigint,
    card_shown   varchar(25),
    thread_state varchar(10) not null,
    thread_id    bigint,
    thread_shown varchar(25),
    event_state  varchar(10) not null,
    event_id     bigint,
    event_shown  varchar(25)
);

create index invitation_of_circle on invitation (circle_id);
