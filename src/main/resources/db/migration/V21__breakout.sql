-- A room for each table, for the hours of a meeting. What is to be made or done is written down before it is.

create table breakout (
    meeting   bigint                      not null,
    circle_id bigint                      not null,
    kind      varchar(10)                 not null,
    phase     varchar(10)                 not null,
    round_no  integer                     not null,
    home      bigint                      not null,
    opened_at timestamp(6) with time zone not null,
    constraint breakout_once primary key (meeting),
    constraint breakout_of_meeting foreign key (meeting) references meeting (id),
    constraint breakout_in_circle foreign key (circle_id) references circle (id),
    constraint breakout_kind_known check (kind in ('THREAD', 'VOICE')),
    constraint breakout_phase_known
        check (phase in ('OPENING', 'GATHERING', 'MOVING', 'OPEN', 'RELEASING', 'CLOSING'))
);

create table table_room (
    meeting    bigint       not null,
    table_no   integer      not null,
    name       varchar(100) not null,
    state      varchar(10)  not null,
    tried_at   timestamp(6) with time zone,
    channel_id bigint,
    message_id bigint,
    constraint table_room_once primary key (meeting, table_no),
    constraint table_room_of_breakout foreign key (meeting) references breakout (meeting),
    constraint table_room_state_known check (state in ('WANTED', 'TRYING', 'OPEN', 'REFUSED')),
    -- Open is what is known to be there.
    constraint table_room_open check (state <> 'OPEN' or channel_id is not null)
);

-- Who was in voice, where they came from and to which table they belong; only as long as the rooms stand.
create table room_stay (
    meeting   bigint  not null,
    user_id   bigint  not null,
    table_no  integer not null,
    came_from bigint  not null,
    settled   boolean not null,
    constraint room_stay_once primary key (meeting, user_id),
    constraint room_stay_of_breakout foreign key (meeting) references breakout (meeting)
);
