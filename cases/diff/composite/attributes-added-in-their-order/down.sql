-- composite type public.address: drop attributes area, city, zip
-- hazard: deletes-data: the values of public.address.area are lost
-- hazard: deletes-data: the values of public.address.city are lost
-- hazard: deletes-data: the values of public.address.zip are lost
ALTER TYPE public.address
    DROP ATTRIBUTE area,
    DROP ATTRIBUTE city,
    DROP ATTRIBUTE zip;

-- composite type public.nothing: drop attributes note, y
-- hazard: deletes-data: the values of public.nothing.note are lost
-- hazard: deletes-data: the values of public.nothing.y are lost
ALTER TYPE public.nothing
    DROP ATTRIBUTE note,
    DROP ATTRIBUTE y;
