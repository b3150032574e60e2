-- A column has another name under a view, an index, a check, a policy and a trigger.

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table users (
    id integer primary key,
    email text constraint mail_shape check (email like '%@%')
);
create index users_mail on users (lower(email));
create view contacts as select id, email from users;
create policy own on users using (email = current_user);
create trigger users_note before update of email on users for each row execute function note();
