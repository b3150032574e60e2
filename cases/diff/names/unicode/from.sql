create table größe (
    straße text,
    "名前" text
);
