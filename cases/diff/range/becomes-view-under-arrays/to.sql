-- A view takes the name of a range type; columns of the type and of arrays of it then hold its rows.
CREATE VIEW beta AS
SELECT 1 AS one,
    'a'::text AS two;
CREATE TABLE delta (
    data boolean,
    name beta[],
    "Odd" beta
);
