-- Where the card with all tables stands, and which published revision it shows; 0 while it is being posted.
create table seating_card (
    meeting    bigint      not null,
    circle_id  bigint      not null,
    channel_id bigint      not null,
    message_id bigint,
    nonce      varchar(25) not null,
    shown      integer     not null,
    constraint seating_card_pk primary key (meeting),
    constraint seating_card_of_meeting foreign key (meeting) references meeting (id),
    constraint seating_card_in_circle foreign key (circle_id) references circle (id)
);
