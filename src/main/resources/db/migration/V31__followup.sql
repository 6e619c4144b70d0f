-- What somebody said they would do, or did, about another person whom they met or would like to meet.

create table followup (
    member      bigint                      not null,
    other       bigint                      not null,
    circle_id   bigint                      not null,
    -- The last at which the two sat together by then; none of two who never did.
    meeting     bigint,
    progress    varchar(12)                 not null,
    since       timestamp(6) with time zone not null,
    promised_on date,
    constraint followup_pk primary key (member, other),
    constraint followup_of_member foreign key (member) references member (id),
    constraint followup_about_member foreign key (other) references member (id),
    constraint followup_in_circle foreign key (circle_id) references circle (id),
    constraint followup_of_meeting foreign key (meeting) references meeting (id),
    constraint followup_of_two check (member <> other),
    constraint followup_known
        check (progress in ('LATER', 'PHONED', 'INTRODUCE', 'INTRODUCED', 'NOT_NOW', 'GOES_ON', 'RESTS')),
    constraint followup_promise check ((progress = 'LATER') = (promised_on is not null))
);

create index followup_about on followup (other);
create index followup_progress on followup (circle_id, progress);
