-- Tables: what is wished of them, who sits where, and who sat with whom.

create table seating_plan (
    meeting    bigint      not null,
    circle_id  bigint      not null,
    revision   integer     not null,
    -- The revision that people were told of; 0 for none.
    published  integer     not null,
    tables     integer     not null,
    rounds     integer     not null,
    fixed      varchar(200) not null,
    whom       varchar(10) not null,
    -- Whether who sat with whom has been written down.
    remembered boolean     not null,
    constraint seating_plan_pk primary key (meeting),
    constraint seating_plan_of_meeting foreign key (meeting) references meeting (id),
    constraint seating_plan_in_circle foreign key (circle_id) references circle (id),
    constraint seating_plan_has_tables check (tables >= 1 and rounds >= 1),
    constraint seating_plan_whom_known check (whom in ('GOING', 'PRESENT')),
    constraint seating_plan_published_before check (published <= revision)
);

create index seating_plan_to_remember on seating_plan (remembered, published);

-- Each person once a round in what coordinators work at, and once in what was published.
create table seat (
    meeting  bigint      not null,
    edition  varchar(10) not null,
    round_no integer     not null,
    member   bigint      not null,
    table_no integer     not null,
    duty     varchar(12) not null,
    -- The published revision since which the person sits so.
    since    integer     not null,
    constraint seat_once_a_round primary key (meeting, edition, round_no, member),
    constraint seat_of_plan foreign key (meeting) references seating_plan (meeting),
    constraint seat_of_member foreign key (member) references member (id),
    constraint seat_edition_known check (edition in ('DRAFT', 'PUBLISHED')),
    constraint seat_duty_known check (duty in ('NONE', 'FACILITATOR', 'SCRIBE')),
    constraint seat_numbers check (round_no >= 1 and table_no >= 1)
);

create index seat_member on seat (member);

create table seating_pin (
    meeting  bigint  not null,
    member   bigint  not null,
    table_no integer not null,
    constraint seating_pin_once primary key (meeting, member),
    constraint seating_pin_of_plan foreign key (meeting) references seating_plan (meeting),
    constraint seating_pin_of_member foreign key (member) references member (id)
);

create index seating_pin_member on seating_pin (member);

create table table_trait (
    member    bigint      not null,
    trait     varchar(20) not null,
    circle_id bigint      not null,
    constraint table_trait_once primary key (member, trait),
    constraint table_trait_of_member foreign key (member) references member (id),
    constraint table_trait_known check (trait in ('CAN_FACILITATE', 'CAN_SCRIBE', 'NEAR_DOOR'))
);

create index table_trait_of_circle on table_trait (circle_id);

-- One wish a pair, the lower id first.
create table pair_wish (
    one       bigint      not null,
    other     bigint      not null,
    kind      varchar(10) not null,
    circle_id bigint      not null,
    constraint pair_wish_once primary key (one, other),
    constraint pair_wish_of_one foreign key (one) references member (id),
    constraint pair_wish_of_other foreign key (other) references member (id),
    constraint pair_wish_in_order check (one < other),
    constraint pair_wish_known check (kind in ('APART', 'TOGETHER', 'HIERARCHY'))
);

create index pair_wish_of_circle on pair_wish (circle_id);
create index pair_wish_other on pair_wish (other);

create table wish_weight (
    circle_id bigint      not null,
    wish      varchar(20) not null,
    weight    varchar(10) not null,
    constraint wish_weight_once primary key (circle_id, wish),
    constraint wish_weight_in_circle foreign key (circle_id) references circle (id),
    constraint wish_weight_known check (weight in ('MUST', 'RATHER', 'NEVER_MIND'))
);

-- Who sat where: those who are together in a row's meeting, round and table have met.
create table encounter (
    meeting   bigint  not null,
    round_no  integer not null,
    member    bigint  not null,
    table_no  integer not null,
    circle_id bigint  not null,
    constraint encounter_once_a_round primary key (meeting, round_no, member),
    constraint encounter_of_meeting foreign key (meeting) references meeting (id),
    constraint encounter_of_member foreign key (member) references member (id),
    constraint encounter_numbers check (round_no >= 1 and table_no >= 1)
);

create index encounter_member on encounter (member);
create index encounter_of_circle on encounter (circle_id);
