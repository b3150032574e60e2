create table "order" ("group" integer primary key, "first name" text);
