-- A foreign data wrapper and servers are added; another goes.

create foreign data wrapper dummy options (debug 'true');
create server here type 'test' version '1.0' foreign data wrapper dummy options (host 'localhost', port '5432');
comment on server here is 'nearby';
comment on foreign data wrapper dummy is 'does nothing';
