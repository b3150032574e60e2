create type size as enum ('s', 'm', 'l', 'xl');
