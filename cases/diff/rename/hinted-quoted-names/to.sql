-- Names that need quotes have other names that need quotes.

create table "Users" ( -- stemma: renamed from "User"
    "Whole Name" text, -- stemma: renamed from "User"."Full Name"
    "type" integer -- stemma: renamed from "User"."select"
);
