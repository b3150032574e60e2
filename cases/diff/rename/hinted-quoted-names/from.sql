create table "User" ("Full Name" text, "select" integer);
