-- Who took over whose place at an office; what the office has, such as those it has sat with, stays with it.

create table handover (
    circle_id bigint                      not null,
    leaver    bigint                      not null,
    successor bigint                      not null,
    office    varchar(100)                not null,
    handed_at timestamp(6) with time zone not null,
    constraint handover_pk primary key (leaver, successor),
    constraint handover_in_circle foreign key (circle_id) references circle (id),
    constraint handover_by_member foreign key (leaver) references member (id),
    constraint handover_to_member foreign key (successor) references member (id),
    constraint handover_to_another check (leaver <> successor)
);

create index handover_successor on handover (successor);
create index handover_circle on handover (circle_id);
