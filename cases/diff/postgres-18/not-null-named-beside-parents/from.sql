-- postgres: 18+
create schema shop;
