-- Near a meeting a seat that falls free is offered: held for a while for whoever waits longest, then for the next.

alter table seats add column offered integer not null default 0;
-- No open offer lapses before this moment.
alter table seats add column lapses_at timestamp with time zone;
alter table seats add constraint seats_offered_counted check (offered >= 0);
alter table seats add constraint seats_lapse_only_of_offers check ((offered = 0) = (lapses_at is null));

create index seats_lapsing on seats (lapses_at);

-- Built anew, since what a place may be was a constraint without a name.
create table rsvp_with_offers (
    meeting       bigint                   not null,
    member        bigint                   not null,
    place         varchar(10)              not null,
    position      bigint,
    -- Of who undecided has one, the offer that lapsed.
    offered_until timestamp with time zone,
    asked         integer                  not null,
    note          varchar(200),
    answered_at   timestamp with time zone not null,
    interaction   bigint                   not null,
    constraint rsvp_once_per_member primary key (meeting, member),
    constraint rsvp_of_seats foreign key (meeting) references seats (meeting),
    constraint rsvp_of_member foreign key (member) references member (id),
    constraint rsvp_position_once unique (meeting, position),
    constraint rsvp_place_known check (place in ('SEATED', 'OFFERED', 'WAITING', 'MAYBE', 'DECLINED')),
    -- On the waitlist has a position, elsewhere has none.
    constraint rsvp_position_in_line check ((place = 'WAITING') = (position is not null)),
    constraint rsvp_position_positive check (position >= 1),
    constraint rsvp_offer_ends check (place <> 'OFFERED' or offered_until is not null),
    constraint rsvp_offer_is_of_place check (offered_until is null or place in ('OFFERED', 'MAYBE'))
);

insert into rsvp_with_offers (meeting, member, place, position, asked, note, answered_at, interaction)
    select meeting, member, place, position, asked, note, answered_at, interaction from rsvp;

drop table rsvp;
alter table rsvp_with_offers rename to rsvp;

create index rsvp_member on rsvp (member);
