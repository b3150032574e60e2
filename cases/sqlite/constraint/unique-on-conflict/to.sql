-- What happens to a second row.

create table t (a integer unique on conflict ignore);
