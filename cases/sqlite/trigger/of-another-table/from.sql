create table audit (words text);
create table users (
    id integer primary key,
    email text
);
create trigger log_audit after insert on audit begin
  update users set email = new.words where id = 1;
end;
