-- By what somebody who was erased would be known again on an old list: keyed hashes, which lead to nobody.

create table erasure (
    circle_id bigint not null,
    trace     bytea  not null,
    constraint erasure_in_circle foreign key (circle_id) references circle (id)
);

create index erasure_circle on erasure (circle_id);
