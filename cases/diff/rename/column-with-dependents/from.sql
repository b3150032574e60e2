create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table users (
    id integer primary key,
    mail text constraint mail_shape check (mail like '%@%')
);
create index users_mail on users (lower(mail));
create view contacts as select id, mail from users;
create policy own on users using (mail = current_user);
create trigger users_note before update of mail on users for each row execute function note();
