create type later as enum ();
