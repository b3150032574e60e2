-- A check calls a function of ours; both are added.

create table users (
    id integer primary key,
    email text
);

create function is_email(text) returns boolean language plpgsql immutable as $$
begin
    return $1 like '%@%';
end;
$$;
alter table users add constraint email_shape check (is_email(email));
