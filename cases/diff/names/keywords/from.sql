create table "order" (
    "select" integer primary key,
    "from" text,
    value text
);
