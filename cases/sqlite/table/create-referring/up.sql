-- create table customer
CREATE TABLE customer (
    id integer PRIMARY KEY,
    name text NOT NULL
);

-- create table invoice
CREATE TABLE invoice (
    id integer PRIMARY KEY,
    customer_id integer NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES customer (id)
);
