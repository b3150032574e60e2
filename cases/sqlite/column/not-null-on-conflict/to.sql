-- What happens to a row without a value.

create table t (a integer not null on conflict replace default 0);
