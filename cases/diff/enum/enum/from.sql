create type size as enum ('small', 'large');
