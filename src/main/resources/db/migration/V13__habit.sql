-- How often a circle meets, so that the next dates can be proposed. The rule is one of RFC 5545.
create table meeting_habit (
    circle_id bigint       not null,
    words     varchar(200) not null,
    rule      varchar(200) not null,
    since     date         not null,
    starts    time         not null,
    minutes   integer,
    template  bigint,
    constraint meeting_habit_pk primary key (circle_id),
    constraint meeting_habit_in_circle foreign key (circle_id) references circle (id),
    constraint meeting_habit_template foreign key (template) references meeting (id) on delete set null,
    constraint meeting_habit_takes_time check (minutes is null or minutes > 0)
);

-- What became of each date proposed: a meeting, wherever it has been moved since, or without one a date left out.
create table meeting_habit_date (
    circle_id bigint                      not null,
    starts_at timestamp(6) with time zone not null,
    meeting   bigint,
    constraint meeting_habit_date_pk primary key (circle_id, starts_at),
    constraint meeting_habit_date_in_circle foreign key (circle_id) references circle (id),
    -- A draft thrown away leaves its date open.
    constraint meeting_habit_date_meeting foreign key (meeting) references meeting (id) on delete cascade
);

create index meeting_habit_date_of_meeting on meeting_habit_date (meeting);
