create extension pg_trgm;
create schema shop;

create function shop.touch() returns trigger language plpgsql as $$
begin
    new.updated_at = now();
    return new;
end;
$$;

create table shop.countries (
    code char(2) primary key,
    name text not null
);

create table shop.customers (
    id serial primary key,
    email varchar(100) not null,
    name varchar(100) not null,
    fax varchar(30),
    country char(2) references shop.countries (code),
    created_at timestamp not null default now(),
    updated_at timestamp
);
create unique index customers_email on shop.customers (email);
create index customers_fax on shop.customers (fax) where fax is not null;

create table shop.addresses (
    id serial primary key,
    customer_id integer not null references shop.customers (id),
    street text not null,
    zip varchar(10),
    city text not null,
    country char(2) not null references shop.countries (code)
);

create table shop.categories (
    id serial primary key,
    parent_id integer references shop.categories (id),
    name varchar(80) not null,
    unique (parent_id, name)
);

create table shop.products (
    id serial primary key,
    category_id integer references shop.categories (id),
    sku varchar(20) not null unique,
    name varchar(200) not null,
    description text,
    price numeric(8, 2) not null check (price >= 0),
    weight integer,
    active boolean default true
);
create index products_category on shop.products (category_id);

create table shop.orders (
    id serial primary key,
    customer_id integer not null references shop.customers (id),
    state varchar(20) not null default 'new' check (state in ('new', 'paid', 'sent', 'cancelled')),
    placed_at timestamp not null default now(),
    updated_at timestamp,
    invoice_number varchar(20),
    invoice_date date
);
create index orders_customer on shop.orders (customer_id, placed_at);
create index orders_open on shop.orders (placed_at) where state in ('new', 'paid');

create table shop.order_lines (
    order_id integer not null references shop.orders (id) on delete cascade,
    position integer not null,
    product_id integer not null references shop.products (id),
    quantity integer not null check (quantity > 0),
    price numeric(8, 2) not null,
    primary key (order_id, position)
);

create table shop.gift_cards (
    code varchar(20) primary key,
    amount numeric(8, 2) not null,
    customer_id integer references shop.customers (id)
);

create view shop.order_totals as
    select order_id, sum(quantity * price) as total from shop.order_lines group by order_id;

create view shop.customer_totals as
    select c.id, c.name, sum(t.total) as total
    from shop.customers c
    join shop.orders o on o.customer_id = c.id
    join shop.order_totals t on t.order_id = o.id
    group by c.id;

create materialized view shop.best_sellers as
    select product_id, sum(quantity) as sold from shop.order_lines group by product_id;
create unique index best_sellers_product on shop.best_sellers (product_id);

create function shop.order_total(wanted integer) returns numeric language sql stable as $$
    select total from shop.order_totals where order_id = wanted
$$;

create trigger customers_touch before update on shop.customers for each row execute function shop.touch();
create trigger orders_touch before update on shop.orders for each row execute function shop.touch();
