CREATE TYPE beta AS RANGE (SUBTYPE = numeric);
CREATE TABLE delta (
    data boolean,
    name beta[],
    "Odd" beta
);
