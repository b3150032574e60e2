create table setting (key text primary key not null, value text);
