-- postgres: 17+

create domain email as text constraint email_there not null;
