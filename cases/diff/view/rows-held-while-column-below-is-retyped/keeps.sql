select b.id, (b.held).id as item, (b.held).price from basket b order by 1;
