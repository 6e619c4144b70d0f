-- The language in which somebody was last seen on Discord; unknown of those without an account.
alter table member add column language varchar(2);
alter table member add constraint member_language_known check (language in ('ja', 'en'));
