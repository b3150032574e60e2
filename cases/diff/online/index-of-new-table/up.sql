-- create table public.payment
CREATE TABLE public.payment (
    id bigint NOT NULL,
    order_id bigint,
    amount numeric,
    CONSTRAINT payment_pkey PRIMARY KEY (id),
    CONSTRAINT payment_amount_check CHECK ((amount > (0)::numeric)),
    CONSTRAINT payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id)
);
CREATE INDEX payment_order ON public.payment USING btree (order_id);
