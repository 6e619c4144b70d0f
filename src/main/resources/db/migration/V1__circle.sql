create table circle (
    id bigint not null,
    channel_id bigint not null,
    coordinators_role_id bigint,
    language varchar(2) not null,
    zone varchar(64) not null,
    fiscal_year_start integer not null,
    names_on_card boolean not null,
    fields varchar(2000) not null,
    areas varchar(2000) not null,
    constraint circle_pk primary key (id),
    constraint circle_language_known check (language in ('ja', 'en')),
    constraint circle_fiscal_year_start_is_a_month check (fiscal_year_start between 1 and 12)
);
