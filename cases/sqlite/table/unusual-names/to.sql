-- Names that need quotes.

create table "order" ("group" integer primary key, "first name" text not null default '', [to do] text);
