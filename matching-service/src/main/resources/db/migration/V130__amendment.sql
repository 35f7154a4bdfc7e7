-- Terms that replaced the announced ones, remembered by themselves, so one that overtakes its announcement still counts. Laid over the offer when it is read.
create table pool_amendment (
    declaration_id text    not null,
    round          int     not null,
    amendment      int     not null,
    changes        jsonb   not null,
    primary key (declaration_id, round)
);
