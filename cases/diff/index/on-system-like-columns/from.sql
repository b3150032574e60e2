create table "Order" (
    "Id" integer,
    "select" text,
    "a.b" text
);
