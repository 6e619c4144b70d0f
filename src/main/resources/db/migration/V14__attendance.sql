-- Who came to a meeting. What was taken back stays, with here = false.
create table arrival (
    meeting     bigint                      not null,
    member      bigint                      not null,
    here        boolean                     not null,
    way         varchar(20)                 not null,
    walk_in     boolean                     not null,
    came_at     timestamp(6) with time zone not null,
    said_by     bigint                      not null,
    interaction bigint                      not null,
    constraint arrival_once_per_member primary key (meeting, member),
    constraint arrival_of_meeting foreign key (meeting) references meeting (id),
    constraint arrival_of_member foreign key (member) references member (id),
    constraint arrival_way_known check (way in ('COORDINATOR', 'CODE', 'BUTTON', 'VOICE'))
);

create index arrival_member on arrival (member);

-- The word on a meeting's wall.
create table checkin_code (
    meeting   bigint      not null,
    circle_id bigint      not null,
    word      varchar(40) not null,
    constraint checkin_code_pk primary key (meeting),
    constraint checkin_code_of_meeting foreign key (meeting) references meeting (id),
    constraint checkin_code_in_circle foreign key (circle_id) references circle (id),
    constraint checkin_code_once unique (circle_id, word)
);
