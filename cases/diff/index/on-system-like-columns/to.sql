-- Index columns that need quotes, and an expression over them.

create table "Order" (
    "Id" integer,
    "select" text,
    "a.b" text
);

create index "Order_Idx" on "Order" ("Id" desc, "select", lower("a.b"));
