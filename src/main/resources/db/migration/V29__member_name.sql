-- A list of people that comes in asks, piece by piece, who is known by one of many names.
create index member_name on member (name, circle_id);
