-- create sequence public.players_seq
CREATE SEQUENCE public.players_seq
    INCREMENT BY 50;

-- create sequence public.treasure_seq
CREATE SEQUENCE public.treasure_seq
    INCREMENT BY 50;

-- create table public.guild
CREATE TABLE public.guild (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT guild_pkey PRIMARY KEY (id),
    CONSTRAINT guild_name_key UNIQUE (name)
);

-- create table public.gem
CREATE TABLE public.gem (
    id bigint NOT NULL,
    colour character varying(255) NOT NULL,
    carat real NOT NULL,
    price double precision NOT NULL,
    title character varying(255) NOT NULL,
    guild_id bigint,
    CONSTRAINT gem_pkey PRIMARY KEY (id),
    CONSTRAINT gem_guild_id_fkey FOREIGN KEY (guild_id) REFERENCES public.guild(id)
);

-- create table public.gold
CREATE TABLE public.gold (
    id bigint NOT NULL,
    ounces bigint NOT NULL,
    title character varying(255) NOT NULL,
    guild_id bigint,
    CONSTRAINT gold_pkey PRIMARY KEY (id),
    CONSTRAINT gold_guild_id_fkey FOREIGN KEY (guild_id) REFERENCES public.guild(id)
);

-- create table public.hibernate_sequences
CREATE TABLE public.hibernate_sequences (
    sequence_name character varying(255) NOT NULL,
    next_val bigint,
    CONSTRAINT hibernate_sequences_pkey PRIMARY KEY (sequence_name)
);

-- create table public.players
CREATE TABLE public.players (
    id bigint NOT NULL,
    nick character varying(40) NOT NULL,
    status character varying(20) NOT NULL,
    previous smallint,
    badges smallint[],
    newsletter character(1) NOT NULL,
    lastseen timestamp(6) with time zone,
    lastseen_tz integer,
    since integer,
    zone character varying(255),
    currency character varying(3),
    page character varying(255),
    about oid,
    pin character varying(255),
    "position" real[],
    guild_id bigint,
    deleted boolean NOT NULL,
    CONSTRAINT players_pkey PRIMARY KEY (id),
    CONSTRAINT players_nick_key UNIQUE (nick),
    CONSTRAINT players_newsletter_check CHECK ((newsletter = ANY (ARRAY['N'::bpchar, 'Y'::bpchar]))),
    CONSTRAINT players_previous_check CHECK (((previous >= 0) AND (previous <= 2))),
    CONSTRAINT players_status_check CHECK (((status)::text = ANY (ARRAY[('ACTIVE'::character varying)::text, ('BANNED'::character varying)::text, ('RETIRED'::character varying)::text]))),
    CONSTRAINT players_guild_id_fkey FOREIGN KEY (guild_id) REFERENCES public.guild(id)
);
COMMENT ON COLUMN public.players.deleted IS 'Soft-delete indicator';

-- create table public.friends
CREATE TABLE public.friends (
    deleted boolean NOT NULL,
    one_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT friends_pkey PRIMARY KEY (one_id, other_id),
    CONSTRAINT friends_one_id_fkey FOREIGN KEY (one_id) REFERENCES public.players(id),
    CONSTRAINT friends_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.players(id)
);
COMMENT ON COLUMN public.friends.deleted IS 'Soft-delete indicator';

-- create table public.guild_points
CREATE TABLE public.guild_points (
    guild_id bigint NOT NULL,
    points integer,
    points_key bigint NOT NULL,
    CONSTRAINT guild_points_pkey PRIMARY KEY (guild_id, points_key),
    CONSTRAINT guild_points_guild_id_fkey FOREIGN KEY (guild_id) REFERENCES public.guild(id),
    CONSTRAINT guild_points_points_key_fkey FOREIGN KEY (points_key) REFERENCES public.players(id)
);

-- create table public.matches
CREATE TABLE public.matches (
    home_id bigint NOT NULL,
    guest_id bigint NOT NULL,
    number integer NOT NULL,
    played_on date,
    goals_home integer,
    goals_guest integer,
    prize_type character varying(255),
    prize_id bigint,
    CONSTRAINT matches_pkey PRIMARY KEY (home_id, guest_id, number),
    CONSTRAINT not_alone CHECK ((home_id <> guest_id)),
    CONSTRAINT matches_guest_id_fkey FOREIGN KEY (guest_id) REFERENCES public.players(id),
    CONSTRAINT matches_home_id_fkey FOREIGN KEY (home_id) REFERENCES public.players(id)
);
CREATE INDEX matches_day ON public.matches USING btree (played_on, home_id);

-- create table public.player_settings
CREATE TABLE public.player_settings (
    language character varying(5),
    sound boolean,
    player_id bigint NOT NULL,
    CONSTRAINT player_settings_pkey PRIMARY KEY (player_id),
    CONSTRAINT player_settings_player_id_fkey FOREIGN KEY (player_id) REFERENCES public.players(id)
);

-- create table public.player_shown
CREATE TABLE public.player_shown (
    deleted boolean NOT NULL,
    player_id bigint NOT NULL,
    shown character varying(255),
    CONSTRAINT player_shown_player_id_shown_key UNIQUE (player_id, shown),
    CONSTRAINT player_shown_shown_check CHECK (((shown)::text = ANY (ARRAY[('FIRST_WIN'::character varying)::text, ('TEN_WINS'::character varying)::text]))),
    CONSTRAINT player_shown_player_id_fkey FOREIGN KEY (player_id) REFERENCES public.players(id)
);
COMMENT ON COLUMN public.player_shown.deleted IS 'Soft-delete indicator';
