-- create table shop.item
CREATE TABLE shop.item (
    id integer NOT NULL,
    code text,
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_code UNIQUE (code)
);
ALTER TABLE shop.item ADD CONSTRAINT item_code_again UNIQUE (code);
ALTER TABLE shop.item ADD CONSTRAINT item_id_once UNIQUE (id);
