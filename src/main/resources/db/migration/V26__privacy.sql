-- What people were told before they agreed, who agreed to what, and who looked at whose data.

create table privacy_policy (
    circle_id  bigint                      not null,
    version    integer                     not null,
    japanese   varchar(2000)               not null,
    english    varchar(2000)               not null,
    since      timestamp(6) with time zone not null,
    written_by bigint                      not null,
    constraint privacy_policy_pk primary key (circle_id, version),
    constraint privacy_policy_in_circle foreign key (circle_id) references circle (id),
    -- Version 0 is the one that the house comes with.
    constraint privacy_policy_counted check (version >= 1)
);

create table consent (
    member    bigint                      not null,
    version   integer                     not null,
    circle_id bigint                      not null,
    agreed_at timestamp(6) with time zone not null,
    constraint consent_once primary key (member, version),
    constraint consent_of_member foreign key (member) references member (id),
    constraint consent_in_circle foreign key (circle_id) references circle (id)
);

create sequence look_numbers;

create table look (
    id         bigint                      not null,
    circle_id  bigint                      not null,
    looker     bigint                      not null,
    whose      bigint                      not null,
    seen       varchar(20)                 not null,
    looked_at  timestamp(6) with time zone not null,
    sealed_why bytea                       not null,
    constraint look_pk primary key (id),
    constraint look_in_circle foreign key (circle_id) references circle (id),
    constraint look_at_member foreign key (whose) references member (id)
);

create index look_whose on look (whose, looked_at);
