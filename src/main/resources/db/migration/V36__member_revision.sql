-- Numbers the states of people, so that whoever keeps something about them finds what has changed since.
create sequence member_changes;

alter table member add column revision bigint default nextval('member_changes') not null;

create index member_revision on member (circle_id, revision);
