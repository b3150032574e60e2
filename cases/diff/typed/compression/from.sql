create type note as (
    body text
);
