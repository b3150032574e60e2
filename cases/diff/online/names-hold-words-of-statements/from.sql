create table "log ON ONLY x" (day date not null, "a ON b" text) partition by range (day);
create table "log VALIDATE CONSTRAINT y" partition of "log ON ONLY x" default;
