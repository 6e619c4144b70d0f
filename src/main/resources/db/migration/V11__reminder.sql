-- Which reminders meetings owe. A lead is kept, never an instant: its moment is reckoned from the meeting each time.

create table reminder_plan (
    circle_id bigint       not null references circle (id),
    -- 0 for all of the circle's meetings that have no plan of their own.
    meeting   bigint       not null,
    leads     varchar(400) not null,
    primary key (circle_id, meeting)
);

create table reminder_mark (
    meeting   bigint      not null references meeting (id),
    asked     integer     not null,
    lead_name varchar(30) not null,
    said      boolean     not null,
    primary key (meeting, asked, lead_name)
);

create table coordinator (
    circle_id bigint       not null references circle (id),
    user_id   bigint       not null,
    name      varchar(100) not null,
    language  varchar(2)   not null check (language in ('ja', 'en')),
    digest    boolean      not null,
    digested  date         not null,
    primary key (circle_id, user_id)
);

create index meeting_ahead on meeting (starts_at);
