-- Names beyond ASCII: accents, other alphabets, emoji, combined letters.

create table größe (
    straße text not null default 'weiß',
    "名前" text,
    "Ünïcödé ✓" integer default 1,
    "🙂" boolean,
    "é" text,
    "é" text
);
create index "индекс" on größe (straße);
create view "вид" as select straße as улица from größe where straße <> 'ß';
create type "färge" as enum ('röd', 'blå', '緑');
create function "größe_von"("wörter" text) returns integer language sql immutable as $$ select length("wörter") $$;
comment on table größe is 'größer als gedacht';
