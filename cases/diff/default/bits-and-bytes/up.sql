-- table public.t: add columns b, c, d and 5 more; default of a
ALTER TABLE public.t
    ADD COLUMN b bit varying(8) DEFAULT '101'::"bit",
    ADD COLUMN c bytea DEFAULT '\xdeadbeef'::bytea,
    ADD COLUMN d uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid,
    ADD COLUMN e inet DEFAULT '127.0.0.1'::inet,
    ADD COLUMN f point DEFAULT point((1)::double precision, (2)::double precision),
    ADD COLUMN g macaddr DEFAULT '08:00:2b:01:02:03'::macaddr,
    ADD COLUMN h "char" DEFAULT 'x'::"char",
    ADD COLUMN i xml DEFAULT '<a b="c"/>'::xml;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '1010'::"bit";
